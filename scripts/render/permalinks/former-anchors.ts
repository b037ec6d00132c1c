import type { OutputFile } from '../../text/output-file.ts';
import type { ListedAddress } from './list.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses } from './published.ts';

const GLOSSARY_PAGE = 'docs/glossary.md';
/** The glossary's pages: one, and one for each letter where it is split. */
const GLOSSARY_PAGES = /^docs\/glossary(?:\/[^/]+)?\.md$/u;
/** A heading's fixed id. Text has these signs escaped, so that only headings end like this. */
const FIXED_ID = /^#{1,6} .* \{#([^}]+)\}$/u;

/** A page with its anchors, and those of them that stand on another page than the addresses name. */
interface Anchored {
	readonly file: OutputFile;
	readonly moved: readonly string[];
}

/**
 * Puts an anchor before the glossary's heading of each term that goes on under another id than it was published with, so that the
 * former `/glossary#<id>` still leads there. A heading has but one id, hence a line of its own. Where the term stands on the page of a
 * letter, the first page has an anchor too, which names the place.
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
 * A link definition, which shows nowhere; `src/site/transforms/former-anchors.ts` makes an element of it. HTML would not do: in pages made of
 * what people jotted it is text. Slugs hold letters, digits and hyphens alone: nothing to escape.
 */
function anchor(slug: string, id: string, page = ''): string {
	return `[former ${slug}]: ${page}#${encodeURIComponent(id)}`;
}
