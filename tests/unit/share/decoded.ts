/** What a markup says, without its tags. */
export const decoded = (markup: string): string =>
	markup
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/[ \n]+/g, ' ');
