/** Attributes that mean something to the element or to HTML, and so are no parameters of a figure. */
const OWN =
	/^(figure|lang|id|class|style|title|hidden|slot|dir|part|is|role|tabindex|height|sandbox|on.*|(data|aria|x|v)-.*|[_@:].*|[xv]:.*)$/;

/** Whether an attribute of an element asks nothing of its figure. */
export const isOwn = (attribute: string): boolean => OWN.test(attribute);
