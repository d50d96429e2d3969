import { render } from 'svelte/server';
import { catalog } from '$lib/catalog/registry';
import type { Table } from '$lib/catalog/schema';
import { TOPIC_IDS, TOPICS } from '$lib/catalog/topic';
import Entries, { type Entry } from '$lib/controls/Entries.svelte';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language } from '$lib/i18n/language';
import { readBuiltTable } from '$lib/tables/built';
import { coverTexts } from '$lib/tables/cover-text';
import { lastChange } from '$lib/tables/release';
import { TABLE_TEXTS } from '$lib/tables/texts/texts';
import { formatter } from '$lib/units/format';

/** Every published table by topic, as HTML. */
export function tableEntries(language: Language): string {
	const groups = TOPIC_IDS.map((topic) => ({
		name: TOPICS[topic][language],
		entries: catalog.tables.filter((table) => table.topic === topic).map((table) => entry(table, language))
	}));
	return render(Entries, { props: { groups: groups.filter(({ entries }) => entries.length) } }).body;
}

const NAMES = { csv: 'CSV', parquet: 'Parquet', arrow: 'Arrow' } as const;

/** A name one would search for, not a note. */
const isName = (value: string) => value.length <= 40;

function entry(table: Table, language: Language): Entry {
	const text = TABLE_TEXTS[language];
	const format = formatter(language);
	const { rows, files, coverage, columns } = readBuiltTable(table.name);
	const changed = lastChange(table.name)?.date;
	return {
		href: href(`/data/${table.name}`, language),
		title: table.title[language],
		text: table.summary[language],
		code: table.name,
		facts: [
			text.rows(format.number(rows)),
			...coverTexts(coverage, language, format),
			table.licence,
			...(changed ? [text.changed(format.date(changed))] : []),
			files.map(({ format: kind, bytes }) => `${NAMES[kind]} ${format.bytes(bytes)}`).join(', ')
		],
		words: [
			TOPICS[table.topic][language],
			table.licence,
			...table.columns.flatMap(({ name, values }) => [name, ...(values ?? [])]),
			...columns.flatMap(({ distribution }) =>
				distribution?.kind === 'values' ? distribution.top.map(({ value }) => value).filter(isName) : []
			),
			...catalog.sourcesOf(table).map(({ publisher }) => publisher),
			...(coverage.countries ?? []).map(({ name }) => name[language]),
			...LANGUAGES.filter((other) => other !== language).map((other) => table.title[other])
		].join(' ')
	};
}
