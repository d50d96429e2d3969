/** The names under which an address says what is selected, and the keys each takes: regions, or anything else. */
export const SELECTED: Readonly<Record<string, RegExp>> = {
	region: /^[a-z]+:[a-z0-9-]+(,[a-z]+:[a-z0-9-]+)*$/,
	selected: /^[A-Za-z0-9][\w.-]*$/
};

/** Says in an address what is selected. */
export function setSelected(search: URLSearchParams, key: string | null): void {
	const name = Object.keys(SELECTED).find((known) => SELECTED[known]?.test(key ?? ''));
	if (key !== null && name) search.set(name, key);
}
