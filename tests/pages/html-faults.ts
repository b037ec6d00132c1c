import { HtmlValidate, type RuleConfig } from 'html-validate/node';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose end tag the HTML standard lets a page leave out (section 13.1.2.4, “Optional tags”), as minified pages do. */
const OPTIONAL_END = new Set('html head body li dt dd p rt rp option optgroup colgroup caption thead tbody tfoot tr td th'.split(' '));

const RULES: RuleConfig = {
	// React writes `charSet`.
	'attr-case': 'off',
	// A bare “>” is text, by the standard.
	'no-raw-characters': 'off',
	// A list may have a name.
	'aria-label-misuse': ['error', { allowAnyNamable: true }],
};

/** The HTML standard and what it takes for everybody to use a page; not the tastes of `html-validate:recommended`. */
const STANDARD = ['html-validate:standard', 'html-validate:a11y'];

/**
 * The faults of a page by the HTML standard and the rules for accessible pages, one a line with its place.
 *
 * The validator is of the last line of versions that runs on Node 20. It takes a left-out end tag for a fault, so it reads the page with
 * these tags.
 *
 * @param rules rules that differ for this page
 */
export async function htmlFaults(html: string, file: string, rules: RuleConfig = {}): Promise<readonly string[]> {
	const { results } = await new HtmlValidate({ extends: STANDARD, rules: { ...RULES, ...rules } }).validateString(withEndTags(html), file);
	return results.flatMap(({ messages }) => messages.map((one) => `${file}:${one.line}:${one.column} ${one.ruleId} ${one.message}`));
}

/** The page with each end tag that may be left out, where the element ends as browsers read it. All else stays as it is, faults too. */
export function withEndTags(html: string): string {
	const missing = missingEnds(parse(html, { sourceCodeLocationInfo: true }), 0).toSorted((a, b) => a.at - b.at || b.depth - a.depth);
	const parts = missing.map(({ at, name }, index) => `${html.slice(missing[index - 1]?.at ?? 0, at)}</${name}>`);
	return parts.join('') + html.slice(missing.at(-1)?.at ?? 0);
}

interface MissingEnd {
	readonly at: number;
	readonly depth: number;
	readonly name: string;
}

function missingEnds(node: Tree.Node, depth: number): readonly MissingEnd[] {
	const below = 'childNodes' in node ? node.childNodes.flatMap((child) => missingEnds(child, depth + 1)) : [];
	if (!('tagName' in node) || !OPTIONAL_END.has(node.tagName)) return below;
	const place = node.sourceCodeLocation;
	const isLeftOut = place?.startTag !== undefined && place.endTag === undefined;
	return isLeftOut ? [...below, { at: place.endOffset, depth, name: node.tagName }] : below;
}
