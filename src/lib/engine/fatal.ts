/** DuckDB itself is gone: its worker was closed, crashed or reported a fault of its own. */
export class EngineGone extends Error {
	override readonly name = 'EngineGone';
}

/** Whether DuckDB answers nothing right after this error: a WebAssembly trap, or a database that declared itself invalid. */
export function isFatal(error: unknown): boolean {
	if (error instanceof EngineGone) return true;
	if (!(error instanceof Error)) return false;
	return (
		error.name === 'RuntimeError' ||
		/^FATAL|"exception_type":"Fatal"|has been invalidated/.test(error.message)
	);
}
