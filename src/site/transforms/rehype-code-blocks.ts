import type { Element, Nodes, Root } from 'hast';

/** A component in the place of an element, as MDX has it in its trees. */
interface Component {
	readonly type: 'mdxJsxFlowElement';
	readonly name: string;
	readonly attributes: readonly { readonly type: 'mdxJsxAttribute'; readonly name: string; readonly value: string }[];
	readonly children: Element['children'];
}

/** A statement of the module that the page becomes, as ESTree. */
interface Statement {
	readonly type: 'mdxjsEsm';
	readonly value: string;
	readonly data: { readonly estree: object };
}

declare module 'hast' {
	interface RootContentMap {
		codeBlock: Component;
		codeBlockImport: Statement;
	}
	interface ElementContentMap {
		codeBlock: Component;
	}
}

const NAME = 'CodeBlock';
const MODULE = '@theme/CodeBlock';

/**
 * Lets each page that shows a block of code bring what colours it (32 KB, gzip) along in its own chunk. As one of the components that
 * Markdown elements become, it would come with every page.
 */
export function codeBlocks() {
	return (tree: Root): void => {
		if (replaceIn(tree)) tree.children.unshift(importStatement());
	};
}

/** Puts components in the place of blocks; whether there was one. */
function replaceIn(node: Nodes): boolean {
	if (!('children' in node)) return false;
	let found = false;
	for (const [index, child] of node.children.entries()) {
		const code = child.type === 'element' ? codeIn(child) : undefined;
		if (code !== undefined) node.children[index] = component(code);
		found = code !== undefined || replaceIn(child) || found;
	}
	return found;
}

/** What fences and indented code become: `code` alone in a `pre`. */
function codeIn({ tagName, children: [only] }: Element): Element | undefined {
	return tagName === 'pre' && only?.type === 'element' && only.tagName === 'code' ? only : undefined;
}

function component({ properties, children }: Element): Component {
	const names = properties['className'];
	const attributes = Array.isArray(names) ? [{ type: 'mdxJsxAttribute' as const, name: 'className', value: names.join(' ') }] : [];
	return { type: 'mdxJsxFlowElement', name: NAME, attributes, children: children.length === 0 ? [{ type: 'text', value: '' }] : children };
}

function importStatement(): Statement {
	const declaration = {
		type: 'ImportDeclaration',
		specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: NAME } }],
		source: { type: 'Literal', value: MODULE, raw: `'${MODULE}'` },
		attributes: [],
	};
	return {
		type: 'mdxjsEsm',
		value: `import ${NAME} from '${MODULE}'`,
		data: { estree: { type: 'Program', sourceType: 'module', body: [declaration] } },
	};
}
