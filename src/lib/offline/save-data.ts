/** Whether the reader asked the browser to save data: then nothing is fetched on a guess, only what was asked for. */
export const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
