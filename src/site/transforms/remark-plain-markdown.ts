import type { MarkdownConfig } from '@docusaurus/types';
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { formerAnchors } from './former-anchors.ts';

const COLON = 58;

interface MicromarkExtension {
	readonly flow?: Readonly<Record<number, unknown>>;
	readonly disable?: { readonly null?: readonly string[] };
}

/** Where remark-parse looks for what was added to the language; `unified` itself does not know of it. */
interface ParserData {
	micromarkExtensions?: readonly MicromarkExtension[];
}

/**
 * Takes back what Docusaurus adds to CommonMark and no option turns off, since the pages are made of text that people jotted:
 * `:name[…]` and `::name` directives (which swallow text), raw HTML (which would run), and the words after a fence's language
 * (`title=…`, `{1}`, `live`). The first two then show as the text they are. Anchors of former addresses, for which HTML would be used
 * elsewhere, are made here.
 *
 * Belongs into `remarkPlugins`, as it must be attached after Docusaurus's own.
 */
export const plainMarkdown: Plugin<[], Root> = function plainMarkdown() {
	const data = this.data() as ParserData;
	const kept = (data.micromarkExtensions ?? []).filter((extension) => !(extension.flow && COLON in extension.flow));
	data.micromarkExtensions = [...kept, { disable: { null: ['htmlFlow', 'htmlText'] } }];
	return (tree) => {
		forgetFenceOptions(tree);
		formerAnchors(tree);
	};
};

function forgetFenceOptions(node: Nodes): void {
	if (node.type === 'code') {
		node.meta = null;
	} else if ('children' in node) {
		node.children.forEach(forgetFenceOptions);
	}
}

/**
 * Keeps Docusaurus from unwrapping fences called `mdx-code-block`, its escape hatch for a translation service: it looks for the bare
 * name at the end of the line, so that a space after it, which no reader sees, is enough.
 */
export const keepFences: NonNullable<MarkdownConfig['preprocessor']> = ({ fileContent }) =>
	fileContent.replace(/`{3} *mdx-code-block(?=\r?\n)/g, '$& ');
