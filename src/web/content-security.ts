import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of a page (W3C, Level 3). The page may load files from its own host only, and run only those inline scripts
 * that it was built with. Inline styles are allowed: pictures and widgets set them.
 *
 * @param scripts the text of each inline script, exactly as it stands between its tags
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
	return policy([...new Set(scripts)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)).join('; ');
}

/**
 * The Content Security Policy for the header of every response. Browsers hold a page to both, this one and the page's own, so that this one
 * must allow whatever a page allows: it is the same for all pages and cannot name the inline scripts of each, and leaves them to the page's
 * own. It adds what a page cannot say of itself (`frame-ancestors` counts in a header only), and rules what has no policy of its own, such as
 * an SVG that is opened alone.
 */
export function headerSecurityPolicy(): string {
	return [...policy(["'unsafe-inline'"]), "frame-ancestors 'none'"].join('; ');
}

function policy(inlineScripts: readonly string[]): readonly string[] {
	return [
		"default-src 'self'",
		`script-src ${["'self'", ...inlineScripts].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	];
}

/** A script with its attributes and text. Docusaurus and this project write all pages; in them `<script` begins nothing else. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gu;
const LOADED = /\bsrc=/u;
/** Data blocks, which browsers never run. */
const DATA = /\btype="?application\//u;
const HEAD = /<head[^>]*>(?:<meta charset=[^>]*>)?/u;

/**
 * Adds the Content Security Policy to the head of a page.
 *
 * @throws RangeError where the page has no head, or has a policy already
 */
export function withContentSecurityPolicy(html: string): string {
	if (!HEAD.test(html) || html.includes('Content-Security-Policy')) throw new RangeError('unexpected page, expected one with a bare head');
	const scripts = [...html.matchAll(SCRIPT)]
		.filter(([, attributes = '']) => !LOADED.test(attributes) && !DATA.test(attributes))
		.map(([, , text = '']) => text);
	return html.replace(HEAD, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(scripts)}">`);
}
