export const WARMING = 'empreinte warming up';

/** So many that the browser finds its way to read them fast. */
const ROWS = 40_000;

/** Rows of the usual kinds of cells. */
export const warmingFile = (): Blob =>
	new Blob([
		'time,site,power,n\n',
		...Array.from({ length: ROWS }, (_, i) => {
			const time = new Date(1.7e12 + i * 60_000).toISOString().slice(0, 19);
			return `${time},site ${i % 7},${(i * 7919) % 1013}.25,${i}\n`;
		})
	]);
