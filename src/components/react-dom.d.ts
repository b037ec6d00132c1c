/** The one function that is used here; the package has no types of its own. */
declare module 'react-dom' {
	export function createPortal(children: import('react').ReactNode, container: Element, key?: string): import('react').ReactPortal;
}
