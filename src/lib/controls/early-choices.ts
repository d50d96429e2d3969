/** What a reader chose in a prerendered form before its script arrived: the names and values that differ from the markup. */
export function earlyChoices(form: HTMLElement | null): [name: string, value: string][] {
	if (!(form instanceof HTMLFormElement)) return [];
	return [...form.elements].flatMap((element): [string, string][] => {
		if (element instanceof HTMLSelectElement) {
			const initial = [...element.options].find((option) => option.defaultSelected) ?? element.options[0];
			return element.value === initial?.value ? [] : [[element.name, element.value]];
		}
		if (element instanceof HTMLInputElement && element.type === 'radio')
			return element.checked && !element.defaultChecked ? [[element.name, element.value]] : [];
		if (element instanceof HTMLInputElement && element.type === 'checkbox')
			return element.checked === element.defaultChecked
				? []
				: [[element.name, element.checked ? element.value : '']];
		if (element instanceof HTMLInputElement && element.value !== element.defaultValue)
			return [[element.name, element.value]];
		return [];
	});
}
