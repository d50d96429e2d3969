/** A compressed file whose end is missing or whose content is damaged. */
export class BrokenFile extends Error {
	override readonly name = 'BrokenFile';
}
