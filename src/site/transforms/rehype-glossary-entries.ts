import type { Element, ElementContent, Root } from 'hast';
import { letterBySign } from '../../glossary/letters.ts';
import type { GlossaryPageData, LetterLink, PageEntry } from '../../glossary/page-data.ts';
import { aboutParts, isWhole, textOf } from './glossary-entry-parts.ts';
import { componentImport, componentNode, type PageNode } from './page-components.ts';

/** A page as the Markdown of the site comes by. */
interface PageFile {
	readonly data: { readonly frontMatter?: Readonly<Record<string, unknown>> };
}

/** No topic has such an address. */
const GLOSSARY_SLUG = /^\/glossary(?:\/|$)/u;
const MODULE = '@site/src/components/glossary/page-elements.ts';

/**
 * Makes of the glossary's plain Markdown what the site shows: the links to letters become the bar and the filter, a letter a section, and
 * an entry a card with its parts: what it is, what the notes say, what was checked. Whatever it does not know stays where it is.
 */
export function glossaryEntries() {
	return (tree: Root, file: PageFile): void => {
		if (!GLOSSARY_SLUG.test(String(file.data.frontMatter?.['slug'] ?? ''))) return;
		const at = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
		const [bar, ...content] = tree.children.slice(at).filter((node) => node.type === 'element');
		if (at < 0 || bar === undefined) return;
		const { nodes, entries } = sectionsOf(content);
		const data: GlossaryPageData = {
			shows: entries.length === 0 ? 'letters' : file.data.frontMatter?.['slug'] === '/glossary' ? 'all' : 'letter',
			letters: waysOf(bar),
			entries,
		};
		const page = componentNode('GlossaryPage', { data: JSON.stringify(data) }, nodes);
		// Loaded with the pages of the glossary alone. What stands above the letters is the title.
		const imported = componentImport(['GlossaryPage', 'GlossaryLetter', 'GlossaryEntry'], MODULE);
		tree.children = [imported, ...tree.children.slice(0, at), page] as Root['children'];
	};
}

function waysOf(bar: Element): readonly LetterLink[] {
	return bar.children.flatMap((child) =>
		child.type === 'element' ? [{ ...letterBySign(textOf(child)), href: String(child.properties['href'] ?? '') }] : [],
	);
}

interface Sections {
	readonly nodes: readonly PageNode[];
	readonly entries: readonly PageEntry[];
}

function sectionsOf(content: readonly Element[]): Sections {
	const nodes: PageNode[] = [];
	const entries: PageEntry[] = [];
	for (const group of grouped(content, 'h2')) {
		const [head] = group;
		if (head?.tagName !== 'h2') nodes.push(...group);
		else {
			const letter = String(head.properties['id'] ?? '');
			const [heads, ...rest] = grouped(group, 'h3');
			const made = rest.map((parts) => entryOf(parts, letter));
			entries.push(...made.map(({ entry }) => entry));
			nodes.push(componentNode('GlossaryLetter', { id: letter }, [...(heads ?? []), ...made.map(({ node }) => node)]));
		}
	}
	return { nodes, entries };
}

/** `elements` cut before each heading of this rank, and before the anchors that stand in front of it. */
function grouped(elements: readonly Element[], tagName: 'h2' | 'h3'): readonly (readonly Element[])[] {
	const groups: Element[][] = [[]];
	for (const [at, element] of elements.entries()) {
		const begins = elements.slice(at).find((one) => !isFormer(one))?.tagName === tagName;
		const within = at > 0 && isFormer(elements[at - 1]);
		if (begins && !within) groups.push([]);
		groups.at(-1)?.push(element);
	}
	return groups.filter((group) => group.length > 0);
}

function isFormer(element: Element | undefined): boolean {
	return element?.tagName === 'div' && element.properties['dataMovedTo'] === undefined;
}

interface Entry {
	readonly entry: PageEntry;
	readonly node: PageNode;
}

function entryOf(parts: readonly Element[], letter: string): Entry {
	const at = parts.findIndex((part) => part.tagName === 'h3');
	const former = parts.slice(0, at);
	const [heading, ...rest] = parts.slice(at);
	const expansion = isWhole(rest[0], 'strong') ? rest.shift() : undefined;
	const about = isAbout(rest[0]) ? rest.shift() : undefined;
	const { kind, topic, otherNames } = about === undefined ? { kind: null, topic: null, otherNames: '' } : aboutParts(about);
	const name = textOf(heading);
	const id = String(heading?.properties['id'] ?? '');
	const entry: PageEntry = {
		id,
		name,
		letter,
		kind,
		topic,
		otherNames: [textOf(expansion), otherNames].filter((text) => text !== '').join('\n'),
		former: former.map((one) => String(one.properties['id'] ?? '')),
	};
	const side = [
		...(heading === undefined ? [] : [heading]),
		...styled(expansion, 'term-card-expansion'),
		...styled(about, 'term-card-about'),
	];
	const attributes = { id, name, ...(kind !== null && { kind }), ...(topic !== null && { topic }) };
	const body = divided(rest);
	return { entry, node: componentNode('GlossaryEntry', attributes, [...former, box('entry-head', side), box('entry-text', body)]) };
}

/** What a definition in italics says begins with no such sign as the line about the entry. */
function isAbout(element: Element | undefined): boolean {
	return isWhole(element, 'em') && !isNotesLabel(element);
}

function isNotesLabel(element: Element | undefined): boolean {
	return isWhole(element, 'em') && textOf(element) === 'The notes say:';
}

/** The notes' own lines in a box of their own, apart from what a review added. */
function divided(rest: readonly Element[]): ElementContent[] {
	const at = rest.findIndex((element, index) => isNotesLabel(element) && rest[index + 1]?.tagName === 'ul');
	const [label, lines] = at < 0 ? [] : rest.slice(at, at + 2);
	if (label === undefined || lines === undefined) return [...rest];
	return [...rest.slice(0, at), box('entry-notes', [label, lines]), ...rest.slice(at + 2)];
}

function box(name: string, children: readonly ElementContent[]): Element {
	return { type: 'element', tagName: 'div', properties: { className: [name] }, children: [...children] };
}

/** A paragraph that is set in one way from end to end, set so by its class instead. */
function styled(paragraph: Element | undefined, name: string): Element[] {
	const [whole] = paragraph?.children ?? [];
	if (paragraph === undefined || whole?.type !== 'element') return [];
	return [{ ...paragraph, properties: { className: [name] }, children: whole.children }];
}
