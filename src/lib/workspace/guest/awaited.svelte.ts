import type { Desk } from '../desk/desk.svelte';
import { type Brought, saysSame } from '../desk/desk-table';
import { fingerprint, sameFile } from '../keep/fingerprint';
import { optionsOf, type SharedTable } from './link';

/** Whether a file is the one of a table of a link; `unchecked` where only its size could be compared. */
export async function isFileOf({ size, hash }: SharedTable, file: Blob): Promise<boolean | 'unchecked'> {
	if (file.size !== size) return false;
	const own = hash && (await fingerprint(file));
	return own ? own === hash : 'unchecked';
}

/** The files that a link speaks of, met among those that are brought in any way. */
export class Awaited {
	readonly #desk: Desk;
	readonly #tables: readonly SharedTable[];
	/** Files with the name of one of the link and other bytes, by the table of the link. */
	others = $state.raw<Readonly<Record<string, Brought>>>({});

	constructor(desk: Desk, tables: readonly SharedTable[]) {
		this.#desk = desk;
		this.#tables = tables;
	}

	/** Takes a file that is the link's, or asks about one that has but its name. Gives whether it did either. */
	async claim(brought: Brought): Promise<boolean> {
		const named = this.#tables.find(({ fileName }) => fileName === brought.name);
		for (const table of this.#tables) {
			const same = await isFileOf(table, brought.file);
			if (same !== true && !(same && table === named)) continue;
			await this.take(table, brought);
			return true;
		}
		if (named) this.ask(named.name, brought);
		return named !== undefined;
	}

	/** Asks what is to become of a file that is not the one of a table; null once that is said. */
	ask(table: string, brought: Brought | null): void {
		const rest = Object.entries(this.others).filter(([name]) => name !== table);
		this.others = Object.fromEntries(brought ? [...rest, [table, brought]] : rest);
	}

	/** Makes a table of the link; a file that is here already is read again as the link says. */
	async take(shared: SharedTable, { name: fileName, file }: Brought): Promise<void> {
		this.ask(shared.name, null);
		const { name, meaning } = shared;
		const options = optionsOf(shared);
		const desk = this.#desk;
		const same = await Promise.all(desk.tables.map((one) => sameFile(one.file, file)));
		const own = desk.tables[same.indexOf(true)];
		if (own && !saysSame(own.report.options, options)) await desk.again(own, options);
		const now = own && desk.tables.find(({ id }) => id === own.id);
		if (now) await desk.rename(now, name);
		const id = now?.id ?? (await desk.open(name, fileName, file, options));
		if (!id) return;
		desk.select(id);
		if (meaning) await desk.meanings.say(id, meaning);
	}
}
