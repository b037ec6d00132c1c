/** `/` (on every keyboard layout) outside of fields, Ctrl K and ⌘ K everywhere. */
export function asksForSearch(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing } = event;
	if (altKey || isComposing) return false;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
	return key === '/' && !isField(target);
}

/** `?` outside of fields: it shows the keys of the site. */
export function asksForKeys({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent): boolean {
	return key === '?' && !ctrlKey && !metaKey && !altKey && !isComposing && !isField(target);
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
