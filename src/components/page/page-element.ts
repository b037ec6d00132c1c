/** The element with the content of a page; null if the page is not on the screen. */
export function pageElement(id: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-page="${CSS.escape(id)}"]`);
}

const kept = new Map<string, readonly ChildNode[]>();

/** Keeps the nodes of a page that the reader leaves, because no script contains the HTML of the first page of a visit. */
export function keepNodes(id: string, element: HTMLElement): void {
	kept.set(id, [...element.childNodes]);
}

/** The nodes of a page to which the reader returns; empty if there are none. */
export function keptNodes(id: string): readonly ChildNode[] {
	return kept.get(id) ?? [];
}
