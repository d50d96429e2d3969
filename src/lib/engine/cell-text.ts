import { IntervalUnit, TimeUnit, Type, type DataType } from '@uwdata/flechette';

/** Units a second by Arrow's time unit. */
const PER_SECOND: Readonly<Record<number, number>> = {
	[TimeUnit.SECOND]: 1,
	[TimeUnit.MILLISECOND]: 1e3,
	[TimeUnit.MICROSECOND]: 1e6,
	[TimeUnit.NANOSECOND]: 1e9
};

const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');

/** A length of time as hours, minutes and seconds, with as many decimals as needed. */
function clock(seconds: number): string {
	const rest = seconds % 60;
	const decimals = String(Number((rest % 1).toFixed(9))).slice(1);
	return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(rest)}${decimals}`;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

function plain(_: string, value: unknown): unknown {
	if (typeof value === 'bigint') return value.toString();
	if (value instanceof Uint8Array) return hex(value);
	if (value instanceof Map) return Object.fromEntries(value);
	return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

/** Text for a cell of a type without a value of its own: TIME, INTERVAL (ISO 8601), BLOB (hexadecimal), else JSON. */
export function cellText(cell: unknown, type: DataType): string {
	if (type.typeId === Type.Time) return clock(Number(cell) / (PER_SECOND[type.unit] ?? 1));
	if (type.typeId === Type.Interval && type.unit === IntervalUnit.MONTH_DAY_NANO) {
		const [months = 0, days = 0, nanoseconds = 0] = cell as Float64Array;
		return `P${months}M${days}DT${nanoseconds / 1e9}S`;
	}
	if (cell instanceof Uint8Array && type.typeId !== Type.List) return hex(cell);
	return JSON.stringify(cell, plain);
}
