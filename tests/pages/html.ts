import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a parsed page. */
export type Element = Tree.Element;

/** Parses HTML as browsers do: all elements in their order, those within templates and without scripts among them. */
export function parseHtml(html: string): readonly Element[] {
	return elementsIn(parse(html));
}

function elementsIn(node: Tree.Node): readonly Element[] {
	const inside = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
	const below = inside.flatMap(elementsIn);
	return 'tagName' in node ? [node, ...below] : below;
}

/** An attribute, undefined where the element, or there being one, has none of this name. */
export function attribute(element: Element | undefined, name: string): string | undefined {
	return element?.attrs.find((one) => one.name === name)?.value;
}

/** The text in an element. */
export function textOf(node: Tree.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
