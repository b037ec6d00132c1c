import type { Root } from 'hast';

/** A node of a page: an element, or a component of the site with elements in it. */
export type PageNode = Root['children'][number] | ComponentNode;

/** A component of the site in a page, as MDX has it. */
interface ComponentNode {
	readonly type: 'mdxJsxFlowElement';
	readonly name: string;
	readonly attributes: readonly { readonly type: 'mdxJsxAttribute'; readonly name: string; readonly value: string }[];
	readonly children: readonly PageNode[];
}

/** The component `name` with attributes that are text. A page that holds it needs {@link componentImport} too. */
export function componentNode(name: string, attributes: Readonly<Record<string, string>>, children: readonly PageNode[]): PageNode {
	const list = Object.entries(attributes).map(([attribute, value]) => ({ type: 'mdxJsxAttribute' as const, name: attribute, value }));
	return { type: 'mdxJsxFlowElement', name, attributes: list, children };
}

/** `import { names } from 'module'` as MDX takes it within a page: as a syntax tree. */
export function componentImport(names: readonly string[], module: string): object {
	const identifier = (name: string): object => ({ type: 'Identifier', name });
	const declaration = {
		type: 'ImportDeclaration',
		specifiers: names.map((name) => ({ type: 'ImportSpecifier', imported: identifier(name), local: identifier(name) })),
		source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
		attributes: [],
	};
	return { type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', comments: [], body: [declaration] } } };
}
