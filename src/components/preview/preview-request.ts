/** A link to preview, and how the user reached it. */
export interface PreviewRequest {
	readonly link: HTMLAnchorElement;
	readonly by: 'hover' | 'focus' | 'tap';
}

/** Attribute of a link whose preview is shown. The next tap follows the link. */
export const PREVIEWED_ATTRIBUTE = 'data-previewed';
