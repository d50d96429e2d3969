/** A name for the table of a file: its letters, digits and low lines, unlike all that are taken whatever the case. */
export function tableName(fileName: string, taken: Iterable<string>): string {
	const stem = fileName.replace(/(\.(csv|tsv|txt|gz|arrow|feather|ipc|parquet|xlsx))+$/i, '');
	const plain = stem
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, 60);
	const name = /^\p{L}/u.test(plain) ? plain : plain ? `t_${plain}` : 'table_1';
	const used = new Set([...taken].map((one) => one.toLowerCase()));
	if (!used.has(name)) return name;
	for (let i = 2; ; i++) if (!used.has(`${name}_${i}`)) return `${name}_${i}`;
}
