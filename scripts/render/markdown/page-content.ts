import type { RootContent } from 'mdast';
import type { Page, Section } from '../../../src/schemas/page.ts';
import { type MarkdownTarget, writeBlocks } from './blocks.ts';
import { fixedId, heading } from './nodes.ts';
import { phrasing } from './phrasing.ts';

/** A page from its title on as mdast. */
export function pageContent(page: Page, target: MarkdownTarget): RootContent[] {
	return [title(page, target), ...page.sections.flatMap((section) => sectionContent(section, target))];
}

/** The title. One that itself ends like an id gets an id behind it, as only the last one is taken for that. */
function title({ heading: content }: Page, { addressOf, hasAnchors }: MarkdownTarget): RootContent {
	const last = content.at(-1);
	const looksFixed = last?.type === 'text' && /\{#[^}]*\}\s*$/u.test(last.value);
	return heading(1, [...phrasing(content, addressOf), ...(looksFixed && hasAnchors ? fixedId('top') : [])]);
}

/** A section as mdast. */
export function sectionContent({ heading: head, blocks }: Section, target: MarkdownTarget): RootContent[] {
	const content = writeBlocks(blocks, target);
	if (head === undefined) return content;
	const anchor = target.hasAnchors ? fixedId(head.id) : [];
	return [heading(head.depth, [...phrasing(head.content, target.addressOf), ...anchor]), ...content];
}
