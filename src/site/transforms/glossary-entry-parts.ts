import type { Element, ElementContent } from 'hast';

/** What an entry's line on kind, topic and names says. */
export interface AboutParts {
	readonly kind: string | null;
	/** The id of the topic. */
	readonly topic: string | null;
	readonly otherNames: string;
}

/** A kind begins with a capital letter; whatever else the line may begin with does not. */
const KIND = /^([A-Z][a-z]+(?: [a-z]+)?)(?= in $| · |$)/u;
const ALSO = /(?:^|^ · |^[A-Z][a-z]+(?: [a-z]+)? · )also ([\s\S]*?)(?: · source: )?$/u;

/** Whether `element` is a paragraph that is a single `tag` from end to end: the line about an entry, or its long form. */
export function isWhole(element: ElementContent | undefined, tag: 'em' | 'strong'): element is Element {
	const [only, ...others] = element?.type === 'element' && element.tagName === 'p' ? element.children : [];
	return only?.type === 'element' && only.tagName === tag && others.length === 0;
}

/** Reads the line that `scripts/render/glossary-entry.ts` writes: `Kind in [Topic](topic.md) · also Name, Name · source: [host](…)`. */
export function aboutParts(line: Element): AboutParts {
	const [whole] = line.children;
	const children = whole?.type === 'element' ? whole.children : [];
	const [first, second] = children;
	const begin = first?.type === 'text' ? first.value : '';
	const hasTopic = /(?:^| )in $/u.test(begin) && !begin.startsWith('also ') && second?.type === 'element';
	const rest = children[hasTopic ? 2 : 0];
	return {
		kind: KIND.exec(begin)?.[1]?.toLowerCase().replaceAll(' ', '-') ?? null,
		topic: hasTopic ? topicOf(String(second.properties['href'] ?? '')) : null,
		otherNames: (rest?.type === 'text' && ALSO.exec(rest.value)?.[1]) || '',
	};
}

function topicOf(href: string): string {
	return decodeURIComponent(/([^/]*?)(?:\.md)?\/?$/u.exec(href)?.[1] ?? '');
}

/** All text in `node`. */
export function textOf(node: ElementContent | undefined): string {
	if (node?.type === 'text') return node.value;
	return node?.type === 'element' ? node.children.map(textOf).join('') : '';
}
