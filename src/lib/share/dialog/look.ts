import css from '../../../look/share.css?inline';

let worn: CSSStyleSheet | null = null;

/** Dresses the page for the dialog; a style sheet that is imported as such would come with every page. */
export function wearLook(): void {
	if (worn) return;
	worn = new CSSStyleSheet();
	worn.replaceSync(css);
	document.adoptedStyleSheets.push(worn);
}
