import { readCsv, toNumber } from '../read';

const FILE = 'cloud-carbon-footprint__cloud-carbon-footprint/constants_transcribed.csv';
const PROVIDERS = ['aws', 'azure', 'gcp'];

interface Constants {
	/** @throws Error when the provider has no such constant, or several. */
	of(provider: string, constant: string): number;
	/** @throws Error when the providers have different ones. */
	shared(constant: string, unit: string): number;
}

/** The constants of Cloud Carbon Footprint that have no key. */
export function readConstants(sources: string): Constants {
	const lines = readCsv(sources, FILE, ['provider', 'constant', 'key', 'value', 'unit']);
	const find = (provider: string, constant: string) => {
		const [line, ...more] = lines.filter(
			(candidate) => candidate.provider === provider && candidate.constant === constant
		);
		if (!line || more.length) throw new Error(`${FILE}: not one constant ${constant} for ${provider}`);
		return { value: toNumber(line.value, `${FILE}, ${provider}, ${constant}`), unit: line.unit };
	};
	const valueOf = (provider: string, constant: string) => {
		const { value } = find(provider, constant);
		if (value === null) throw new Error(`${FILE}: ${constant} of ${provider} is empty`);
		return value;
	};
	return {
		of: valueOf,
		shared(constant, unit) {
			const values = new Set(PROVIDERS.map((provider) => valueOf(provider, constant)));
			const units = new Set(PROVIDERS.map((provider) => find(provider, constant).unit));
			const [value] = values;
			if (value === undefined || values.size > 1 || units.size > 1 || !units.has(unit))
				throw new Error(`${FILE}: ${constant} is not one figure in ${unit}`);
			return value;
		}
	};
}
