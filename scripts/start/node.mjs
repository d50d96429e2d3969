const OLDEST = [20, 19];

/** Stops with one clear message where Node is too old to install or build this project. */
export function requireNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor, oldestMinor] = OLDEST;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	console.error(`Empreinte needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`);
	console.error('Install a current Node from https://nodejs.org and try again.');
	process.exit(1);
}
