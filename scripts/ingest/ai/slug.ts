const GREEK: Readonly<Record<string, string>> = { π: 'pi', Σ: 'sigma', λ: 'lambda' };

/** Names whose rule-made slug would say something twice. */
const BY_NAME: Readonly<Record<string, string>> = {
	'π0.6 (pi-0.6)': 'pi-0-6',
	'ERNIE-4.5-VL-424B-A47B (文心大模型4.5)': 'ernie-4-5-vl-424b-a47b'
};

/**
 * The part of an address that names a model or a chip: "PaLM (540B)" → `palm-540b`. Addresses are public: a slug, once
 * published, stays.
 */
export function slugOf(name: string): string {
	return (
		BY_NAME[name] ??
		name
			.replace(/[πΣλ]/g, (letter) => GREEK[letter] ?? letter)
			.replaceAll('+', ' plus ')
			.normalize('NFKD')
			.replace(/\p{Mark}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '')
	);
}
