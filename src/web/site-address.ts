/** A setting as it is used, or what is wrong with it and what is expected instead. */
export type Checked =
	| { readonly value: string }
	/** `path` is that of an address which is right without it. */
	| { readonly fault: string; readonly expected: string; readonly path?: string };

const PATH_SEGMENT = /^[\w.~-]+$/u;
const WEB = /^https?:\/\//iu;

/** The origin of a site, without a slash at its end, from an address that has no path. */
export function checkedOrigin(text: string): Checked {
	const parsed = WEB.test(text) && URL.canParse(text) ? new URL(text) : undefined;
	if (parsed === undefined) return { fault: 'is no address', expected: 'an absolute address such as https://notes.example' };
	if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '')
		return { fault: 'has more than scheme and host', expected: `scheme and host alone, such as ${parsed.protocol}//${parsed.host}` };
	if (parsed.pathname !== '/') return { fault: 'has a path', expected: parsed.origin, path: parsed.pathname };
	return { value: parsed.origin };
}

/** The base path of a site, with a slash at both ends. */
export function checkedBasePath(text: string): Checked {
	const segments = text.split('/').filter((segment) => segment !== '');
	// Browsers resolve dot segments: pages and their files would have different paths.
	if (segments.some((segment) => !PATH_SEGMENT.test(segment) || /^\.+$/u.test(segment)))
		return { fault: 'is no path', expected: 'a path such as /study/' };
	return { value: segments.length === 0 ? '/' : `/${segments.join('/')}/` };
}

/** The address of a folder on the web, with a slash at its end. */
export function checkedFolder(text: string): Checked {
	if (!URL.canParse(text) || !WEB.test(text))
		return { fault: 'is no address', expected: 'the address of a folder such as https://github.com/me/notes/edit/main/' };
	return { value: text.replace(/\/*$/u, '/') };
}
