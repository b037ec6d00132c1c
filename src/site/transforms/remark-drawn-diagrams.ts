import { existsSync } from 'node:fs';
import { DRAWINGS, SITE_DATA_PLUGIN } from '../plugins/generated-names.ts';

/** How a flowchart says which picture shows the same: two slugs, so that it names no other place. */
const PICTURE = /^%% picture: (?<id>[\p{L}\p{M}\p{N}_-]+\/[\p{L}\p{M}\p{N}_-]+)$/mu;

/** What this needs to know of mdast, and of MDX's nodes in it (`mdxjsEsm`, `mdxJsxFlowElement`), which mdast has no types for. */
interface TreeNode {
	readonly type: string;
	readonly lang?: string | null;
	readonly value?: string;
}

/**
 * Puts the pictures that the pipeline drew in the place of the flowcharts that stand for them in the Markdown. A flowchart without a
 * picture, such as one that somebody jotted, stays as it is and is drawn in the browser.
 *
 * @param folder where the pictures are, with a slash at its end; `DIAGRAMS_FOLDER` of the site
 *
 * Belongs into `beforeDefaultRemarkPlugins`: Docusaurus takes all flowcharts for its own after that.
 */
export function drawnDiagrams(folder: URL) {
	return () =>
		(tree: { children: TreeNode[] }): void => {
			const imports: TreeNode[] = [];
			tree.children = tree.children.map((node) => {
				const id = node.type === 'code' && node.lang === 'mermaid' ? PICTURE.exec(node.value ?? '')?.groups?.['id'] : undefined;
				if (id === undefined || !existsSync(new URL(`${encodeURI(id)}.svg`, folder))) return node;
				const name = `picture${imports.length}`;
				imports.push(importOf(name, `@generated/${SITE_DATA_PLUGIN}/default/${DRAWINGS}/${id}.json`));
				return elementOf(name);
			});
			tree.children.unshift(...imports);
		};
}

/** A node with whatever MDX wants in it. */
type MdxNode = TreeNode & Readonly<Record<string, unknown>>;

/** `import name from 'source'`. */
function importOf(name: string, source: string): MdxNode {
	const specifiers = [{ type: 'ImportDefaultSpecifier', local: identifier(name) }];
	const literal = { type: 'Literal', value: source, raw: JSON.stringify(source) };
	return { type: 'mdxjsEsm', value: '', data: program({ type: 'ImportDeclaration', attributes: [], specifiers, source: literal }) };
}

/** `<Diagram {...name} />`. */
function elementOf(name: string): MdxNode {
	const spread = { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument: identifier(name) }] };
	const data = program({ type: 'ExpressionStatement', expression: spread });
	const attributes = [{ type: 'mdxJsxExpressionAttribute', value: `...${name}`, data }];
	return { type: 'mdxJsxFlowElement', name: 'Diagram', attributes, children: [] };
}

function identifier(name: string): object {
	return { type: 'Identifier', name };
}

/** An ESTree program of one statement, as MDX's nodes carry it. */
function program(statement: object): object {
	return { estree: { type: 'Program', sourceType: 'module', comments: [], body: [statement] } };
}
