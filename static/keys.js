// A slash goes to the search box, unless it is typed into a text. A file of its own: pages of prose load no other script.
addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const at = event.target;
	if (at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)))
		return;
	const box = document.querySelector('form[role="search"] input');
	if (!box) return;
	event.preventDefault();
	box.select();
});
