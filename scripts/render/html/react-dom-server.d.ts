/** The one function that is used here; the package has no types of its own. */
declare module 'react-dom/server' {
	export function renderToStaticMarkup(element: import('react').ReactNode): string;
}
