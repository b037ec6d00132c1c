import { createHash } from 'node:crypto';

/**
 * What a page may load (W3C, Content Security Policy Level 3): from its own host alone, and of the scripts within it those alone that were
 * there when it was made. Styles may stand in attributes, as pictures and widgets set them.
 *
 * @param scripts the text of each script in the page, as it stands between its tags
 */
export function contentSecurity(scripts: readonly string[]): string {
	const hashes = [...new Set(scripts)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
	return [
		"default-src 'self'",
		`script-src ${["'self'", ...hashes].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

/** Scripts with their attributes and text. Pages are our own and Docusaurus's: in both, `<script` begins nothing else. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gu;
const LOADED = /\bsrc=/u;
/** Data, which browsers never run. */
const DATA = /\btype="?application\//u;
const HEAD = /<head[^>]*>(?:<meta charset=[^>]*>)?/u;

/**
 * A page that says at its head what it may load.
 *
 * @throws RangeError where the page has no head, or says it already
 */
export function securedPage(html: string): string {
	if (!HEAD.test(html) || html.includes('Content-Security-Policy')) throw new RangeError('unexpected page, expected one with a bare head');
	const scripts = [...html.matchAll(SCRIPT)]
		.filter(([, attributes = '']) => !LOADED.test(attributes) && !DATA.test(attributes))
		.map(([, , text = '']) => text);
	return html.replace(HEAD, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${contentSecurity(scripts)}">`);
}
