/** How somebody came to a link. */
export interface Reach {
	readonly link: HTMLAnchorElement;
	readonly by: 'hover' | 'focus' | 'tap';
}

/** Set on a link while its preview is shown: the next tap follows it. */
export const SHOWN = 'data-previewed';
