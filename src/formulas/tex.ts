import katex from 'katex';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** In UTF-16 units. A longer formula is text. */
const MAX_LENGTH = 1_000;
/**
 * Nothing of the notes may get lost, grow or lie over other text: a percent sign opens a remark, and these commands define, hide, repeat or move
 * what is written.
 */
const UNREADABLE =
	/(?<!\\)%|\\(?:[gex]?def|let|futurelet|(?:re)?newcommand|providecommand|char|href|url|includegraphics|html\w+|[hv]?phantom|mathchoice|m?kern|m?skip|hskip|hspace|raisebox|rule|llap|rlap|mathllap|mathrlap|smash)(?![a-z])/iu;
/** A formula whose plain text is so many times as long is none that a person wrote. */
const MAX_GROWTH = 3;
/** Nothing of a formula may load or link anything, and no macro of it may grow without end. */
const SAFE = { output: 'mathml', strict: 'ignore', trust: false, maxExpand: 200, maxSize: 20 } as const;
const SUPERSCRIPTS = new Map([...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]));
const SUBSCRIPTS = new Map([...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]));
/** Signs with a space on both sides where they stand between others. */
const SPACED = /^(?:[=<>≤≥≈≠≡∼≅∝→←↔⇒⇐⇔↦∈∉⊂⊆⊃⊇∪∩∧∨+−×±∓∣]|:=)$/u;

/**
 * A formula in TeX as MathML, for any browser to show as it is; the TeX itself stands in an annotation. Its markup is KaTeX’s, with all text
 * of the notes escaped.
 *
 * @returns undefined for what KaTeX cannot read
 */
export function mathmlOf(tex: string, isDisplay: boolean): string | undefined {
	if (tex.length > MAX_LENGTH || tex.trim() === '' || UNREADABLE.test(tex)) return undefined;
	try {
		const html = katex.renderToString(tex, { ...SAFE, displayMode: isDisplay, throwOnError: true });
		return html.slice(html.indexOf('<math'), html.lastIndexOf('</math>') + '</math>'.length);
	} catch {
		// KaTeX throws ParseError for a fault, and other errors for odd nesting: what it cannot read is no formula.
		return undefined;
	}
}

/** A formula in TeX as one line of plain text (`E = mc²`), for names, searches and descriptions; undefined for what KaTeX cannot read. */
export function plainFormula(tex: string): string | undefined {
	const mathml = mathmlOf(tex, false);
	if (mathml === undefined) return undefined;
	const plain = parseFragment(mathml).childNodes.map(plainNode).join('').replaceAll(/\s+/gu, ' ').trim();
	return plain === '' || plain.length > MAX_GROWTH * tex.length ? undefined : plain;
}

function plainNode(node: Node, index = 0): string {
	if ('value' in node) return node.value.replaceAll(/[\u2061-\u2064\u200B]/gu, '');
	if (!('tagName' in node)) return '';
	const parts = (): readonly string[] => node.childNodes.map(plainNode);
	switch (node.tagName) {
		case 'annotation':
			return '';
		case 'mspace':
			return ' ';
		case 'mo':
			return operator(parts().join(''), index);
		case 'mfrac':
			return parts().map(bracketed).join('/');
		case 'msqrt':
			return `√${bracketed(parts().join(''))}`;
		case 'mroot': {
			const [base = '', root = ''] = parts();
			return `${raised(root)}√${bracketed(base)}`;
		}
		case 'msup':
			return joined(parts(), ['', raised]);
		case 'msub':
			return joined(parts(), ['', lowered]);
		case 'msubsup':
			return joined(parts(), ['', lowered, raised]);
		case 'munder':
			return joined(parts(), ['', lowered]);
		case 'munderover':
			return joined(parts(), ['', lowered, raised]);
		case 'mtr':
			return `${parts()
				.map((part) => part.trim())
				.filter((part) => part !== '')
				.join(' ')}${isLast(node) ? '' : '; '}`;
		default:
			return parts().join('');
	}
}

function joined(parts: readonly string[], how: readonly ('' | ((text: string) => string))[]): string {
	return parts.map((part, at) => (typeof how[at] === 'function' ? how[at](part.trim()) : part)).join('');
}

function operator(sign: string, index: number): string {
	const text = sign.trim();
	return index > 0 && SPACED.test(text) ? ` ${text} ` : sign;
}

function raised(text: string): string {
	return script(text, '^', SUPERSCRIPTS);
}

function lowered(text: string): string {
	return script(text, '_', SUBSCRIPTS);
}

/** In small signs where each has one. */
function script(text: string, sign: string, small: ReadonlyMap<string, string>): string {
	if (text === '') return '';
	const bare = text.replaceAll(' ', '');
	if ([...bare].every((one) => small.has(one))) return [...bare].map((one) => small.get(one) ?? one).join('');
	return /^\p{P}?\p{L}$|^[′″*∗]+$/u.test(text) ? (/[′″]/u.test(text) ? text : sign + text) : `${sign}(${text})`;
}

function bracketed(text: string): string {
	return [...text.trim()].length > 1 && /[\s/+−=]/u.test(text.trim()) ? `(${text.trim()})` : text.trim();
}

function isLast(node: Element): boolean {
	const siblings = node.parentNode?.childNodes ?? [];
	return siblings.at(-1) === node;
}
