/**
 * Reads a `Range` header for a file of `size` bytes. Gives the first and last byte to send, `unsatisfiable`, or
 * nothing where the whole file is to be sent: no range, several ranges, or not a range of bytes.
 *
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number } | 'unsatisfiable' | undefined}
 */
export function byteRange(header, size) {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (match === null) return undefined;
	const [, first = '', last = ''] = match;
	if (first === '') return last === '' ? undefined : suffix(Number(last), size);
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return undefined;
	return start >= size ? 'unsatisfiable' : { start, end };
}

/**
 * @param {number} length
 * @param {number} size
 */
function suffix(length, size) {
	if (length === 0 || size === 0) return 'unsatisfiable';
	return { start: Math.max(0, size - length), end: size - 1 };
}
