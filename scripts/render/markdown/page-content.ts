import type { RootContent } from 'mdast';
import type { Page, PageSection } from '../../../src/schemas/page.ts';
import { type MarkdownTarget, writeBlocks } from './blocks.ts';
import { heading } from './nodes.ts';

/** A page as mdast, with its title. */
export function pageContent(page: Page, target: MarkdownTarget): RootContent[] {
	return [title(page, target), ...page.sections.flatMap((section) => sectionContent(section, target))];
}

/** The title. One that ends with an id in its own text gets a real id, because Docusaurus reads only the last one as an id. */
function title({ heading: content }: Page, { addressOf, hasAnchors }: MarkdownTarget): RootContent {
	const last = content.at(-1);
	const endsLikeId = last?.type === 'text' && /\{#[^}]*\}\s*$/u.test(last.value);
	return heading(1, content, addressOf, endsLikeId && hasAnchors ? 'top' : undefined);
}

/** A section as mdast. */
export function sectionContent({ heading: head, blocks }: PageSection, target: MarkdownTarget): RootContent[] {
	const content = writeBlocks(blocks, target);
	if (head === undefined) return content;
	return [heading(head.depth, head.content, target.addressOf, target.hasAnchors ? head.id : undefined), ...content];
}
