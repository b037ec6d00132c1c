/** The fields of a mouse event that decide what a click on a link does. */
type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click follows a link in the same tab. Others open a tab, a window, a menu or a download. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
	return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
