/** An array with room for `length` numbers, twice as large as before at least, that begins as it did. */
export function grown<T extends Float64Array | Uint8Array | Int32Array>(
	make: new (length: number) => T,
	array: T,
	length: number
): T {
	const larger = new make(Math.max(length, array.length * 2));
	larger.set(array);
	return larger;
}
