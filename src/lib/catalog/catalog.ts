import { z } from 'zod';
import { licenceSchema, sourceSchema, tableSchema, type Licence, type Source, type Table } from './schema';
import { termsOf, type Terms } from './terms';

/** The licence of what we compile ourselves. */
const OURS = 'CC-BY-4.0';

/** Parsed JSON files by path. */
type Documents = Readonly<Record<string, unknown>>;

/** What tables, sources and licences exist. */
export class Catalog {
	/** Sorted by name. */
	readonly tables: readonly Table[];
	/** Sorted by id. */
	readonly sources: readonly Source[];
	readonly licences: readonly Licence[];

	/**
	 * @throws Error naming the file that is not as its schema says, is named unlike its content, or names a source
	 * or licence that does not exist.
	 */
	constructor(documents: { tables: Documents; sources: Documents; licences: Documents }) {
		this.tables = parse(documents.tables, tableSchema, ({ name }) => name);
		this.sources = parse(documents.sources, sourceSchema, ({ id }) => id);
		this.licences = parse(documents.licences, licenceSchema, ({ id }) => id);
		for (const source of this.sources) this.licence(source.licence);
		for (const table of this.tables) {
			this.licenceOf(table);
			this.sourcesOf(table);
		}
	}

	/** @throws Error when no table has this name. */
	table(name: string): Table {
		return found(
			this.tables.find((table) => table.name === name),
			`table "${name}"`
		);
	}

	/** @throws Error when no source has this id. */
	source(id: string): Source {
		return found(
			this.sources.find((source) => source.id === id),
			`source "${id}"`
		);
	}

	/** @throws Error when no licence has this id. */
	licence(id: string): Licence {
		return found(
			this.licences.find((licence) => licence.id === id),
			`licence "${id}"`
		);
	}

	sourcesOf(table: Table): Source[] {
		return table.sources.map((id) => this.source(id));
	}

	/** The terms under which the table's rows are published. */
	licenceOf(table: Table): Licence {
		return this.licence(table.licence);
	}

	/**
	 * The terms under which rows that join these tables may be passed on.
	 * @throws Error naming the tables whose licences cannot be joined.
	 */
	termsOf(names: readonly string[]): Terms {
		return termsOf(
			names.map((name) => this.table(name)),
			(table) => this.licenceOf(table),
			this.licence(OURS)
		);
	}
}

function parse<S extends z.ZodType>(documents: Documents, schema: S, nameOf: (entry: z.infer<S>) => string) {
	return Object.entries(documents)
		.map(([path, document]) => {
			const result = schema.safeParse(document);
			if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
			const name = nameOf(result.data);
			if (!path.endsWith(`/${name}.json`)) throw new Error(`${path}: describes "${name}"`);
			return result.data;
		})
		.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function found<T>(entry: T | undefined, what: string): T {
	if (entry === undefined) throw new Error(`The catalogue has no ${what}.`);
	return entry;
}
