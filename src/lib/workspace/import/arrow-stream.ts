import { Column, field, Table, tableToIPC } from '@uwdata/flechette';
import type { AnyBatch } from './arrow-cells';

/** One batch of each column as an Arrow IPC stream. */
export function arrowStream(names: readonly string[], batches: readonly AnyBatch[]): Uint8Array {
	const fields = names.map((name, c) => field(name, (batches[c] as AnyBatch).type));
	const columns = batches.map((batch) => new Column([batch], batch.type));
	const schema = { version: 4, endianness: 0, fields, metadata: null } as ConstructorParameters<
		typeof Table
	>[0];
	return tableToIPC(new Table(schema, columns), { format: 'stream' }) ?? new Uint8Array(0);
}
