import { asset } from '$app/paths';
import type { Table } from '../../catalog/schema';
import type { Localised } from '../../i18n/language';

/** A published table as the workspace offers it beside the reader's own. */
export interface ReferenceTable {
	readonly name: string;
	readonly title: Localised;
	readonly columns: readonly string[];
}

export const referenceOf = ({ name, title, columns }: Table): ReferenceTable => ({
	name,
	title,
	columns: columns.map((column) => column.name)
});

/** The published tables. Rejects when their list cannot be had. */
export async function fetchReference(): Promise<readonly ReferenceTable[]> {
	const response = await fetch(asset('/workspace/reference.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as readonly ReferenceTable[];
}
