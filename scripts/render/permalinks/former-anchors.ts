import type { OutputFile } from '../../text/output-file.ts';
import type { ListedAddress } from './list.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses } from './published.ts';

const GLOSSARY_PAGE = 'docs/glossary.md';
/** The pages of the glossary: one page, or also one per letter. */
const GLOSSARY_PAGES = /^docs\/glossary(?:\/[^/]+)?\.md$/u;
/** The fixed id of a heading. Text is escaped, so only headings end like this. */
const FIXED_ID = /^#{1,6} .* \{#([^}]+)\}$/u;

/** A page with its anchors, and the anchors that a split glossary also needs on its first page. */
interface Anchored {
	readonly file: OutputFile;
	readonly moved: readonly string[];
}

/**
 * Adds an anchor before the glossary heading of each term whose id has changed, so that the published `/glossary#<id>` still leads there. A
 * heading has only one id, so the anchor is a line of its own. If the glossary is split by letter, its first page gets an anchor too, which
 * points to the page of the letter.
 */
export function withFormerAnchors(
	files: readonly OutputFile[],
	listed: readonly ListedAddress[],
	published: PublishedAddresses,
): readonly OutputFile[] {
	const former = new Map<string, string[]>();
	for (const { address } of listed) {
		const slug = address.startsWith(GLOSSARY_ADDRESS) ? address.slice(GLOSSARY_ADDRESS.length) : '';
		const id = published.termOfSlug.get(slug);
		if (id !== undefined && id !== slug) former.set(id, [...(former.get(id) ?? []), slug]);
	}
	if (former.size === 0) return files;
	const anchored = files.map((file) => withAnchors(file, former));
	const moved = anchored.flatMap((one) => one.moved);
	return anchored.map(({ file }) =>
		file.path === GLOSSARY_PAGE && moved.length > 0 ? { ...file, content: [String(file.content), ...moved, ''].join('\n') } : file,
	);
}

function withAnchors(file: OutputFile, former: ReadonlyMap<string, readonly string[]>): Anchored {
	if (!GLOSSARY_PAGES.test(file.path) || typeof file.content !== 'string') return { file, moved: [] };
	const page = file.path === GLOSSARY_PAGE ? undefined : file.path.slice('docs/'.length);
	const moved: string[] = [];
	const lines = file.content.split('\n').flatMap((line) => {
		const id = FIXED_ID.exec(line)?.[1] ?? '';
		const slugs = former.get(id) ?? [];
		if (page !== undefined) moved.push(...slugs.map((slug) => anchor(slug, id, page)));
		return slugs.length === 0 ? [line] : [...slugs.map((slug) => anchor(slug, id)), '', line];
	});
	return { file: { ...file, content: lines.join('\n') }, moved };
}

/**
 * A link definition, which is not rendered. `src/site/transforms/former-anchors.ts` turns it into an element. HTML is no option, because
 * pages made from notes treat it as text. Slugs contain only letters, digits and hyphens, so nothing needs escaping.
 */
function anchor(slug: string, id: string, page = ''): string {
	return `[former ${slug}]: ${page}#${encodeURIComponent(id)}`;
}
