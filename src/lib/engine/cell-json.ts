import type { Value } from './connector';

/** A cell in JSON, bit for bit: what JSON has no word for is tagged. */
export type CellJson = string | number | boolean | null | readonly ['date' | 'integer' | 'number', string];

export function cellToJson(value: Value): CellJson {
	if (value instanceof Date) return ['date', String(value.getTime())];
	if (typeof value === 'bigint') return ['integer', String(value)];
	if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
	return ['number', Object.is(value, -0) ? '-0' : String(value)];
}

export function cellFromJson(json: CellJson): Value {
	if (json === null || typeof json !== 'object') return json;
	const [type, text] = json;
	if (type === 'integer') return BigInt(text);
	return type === 'date' ? new Date(Number(text)) : Number(text);
}
