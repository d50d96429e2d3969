const PIECE = 1 << 23;

const hex = (bytes: ArrayBuffer) =>
	Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a file that is small enough to be held whole; null where the browser has none. */
export async function sha256(file: Blob): Promise<string | null> {
	const { subtle } = globalThis.crypto;
	return subtle ? hex(await subtle.digest('SHA-256', await file.arrayBuffer())) : null;
}

/**
 * What tells a file from others: SHA-256 over the SHA-256 of each of its pieces of 8 MiB, so that no file is held whole.
 * Null where the browser has no SHA-256, as on an insecure origin.
 */
export async function fingerprint(file: Blob): Promise<string | null> {
	const { subtle } = globalThis.crypto;
	if (!subtle) return null;
	const sums: ArrayBuffer[] = [];
	for (let at = 0; at === 0 || at < file.size; at += PIECE)
		sums.push(await subtle.digest('SHA-256', await file.slice(at, at + PIECE).arrayBuffer()));
	return hex(await subtle.digest('SHA-256', await new Blob(sums).arrayBuffer()));
}

/** Whether two files have the same bytes; false where that cannot be told. */
export async function sameFile(a: Blob, b: Blob): Promise<boolean> {
	if (a.size !== b.size) return false;
	const [one, other] = await Promise.all([fingerprint(a), fingerprint(b)]);
	return one !== null && one === other;
}
