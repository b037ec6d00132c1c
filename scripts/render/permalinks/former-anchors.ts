import type { OutputFile } from '../output-file.ts';
import type { ListedAddress } from './list.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses } from './published.ts';

const GLOSSARY_PAGE = 'docs/glossary.md';
/** A heading's fixed id. Text has these signs escaped, so that only headings end like this. */
const FIXED_ID = /^#{1,6} .* \{#([^}]+)\}$/u;

/**
 * Puts an anchor before the glossary's heading of each term that goes on under another id than it was published with, so that the
 * former `/glossary#<id>` still leads there. A heading has but one id, hence a line of its own.
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
	return files.map((file) => {
		if (file.path !== GLOSSARY_PAGE || typeof file.content !== 'string') return file;
		const lines = file.content.split('\n').flatMap((line) => {
			const id = FIXED_ID.exec(line)?.[1] ?? '';
			const slugs = former.get(id) ?? [];
			return slugs.length === 0 ? [line] : [...slugs.map((slug) => anchor(slug, id)), '', line];
		});
		return { ...file, content: lines.join('\n') };
	});
}

/**
 * A link definition, which shows nowhere; `src/site/former-anchors.ts` makes an element of it. HTML would not do: in pages made of
 * what people jotted it is text. Slugs hold letters, digits and hyphens alone: nothing to escape.
 */
function anchor(slug: string, id: string): string {
	return `[former ${slug}]: #${encodeURIComponent(id)}`;
}
