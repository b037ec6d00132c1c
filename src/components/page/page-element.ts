/** The element that holds the content of the page with this id, if it is on the screen. */
export function pageElement(id: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-page="${CSS.escape(id)}"]`);
}

const kept = new Map<string, readonly ChildNode[]>();

/**
 * Keeps the nodes of a page that is left, for when one comes back to it: of the first page that is opened, no script holds the HTML.
 */
export function keepNodes(id: string, element: HTMLElement): void {
	kept.set(id, [...element.childNodes]);
}

/** The nodes of a page that was left. */
export function keptNodes(id: string): readonly ChildNode[] {
	return kept.get(id) ?? [];
}
