import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { isDokuWiki } from './parts/dokuwiki-file.ts';
import { cellsBetween, heading, type ItemCounter, itemCounter, listItem, MARKUP_ONLY, row } from './parts/lines.ts';

const HEADING = /^\s?(={2,6})([^=].*?)={2,6}\s*$/u;
const ITEM = /^((?: {2})+)([*-])\s*(?=\S)/u;
/** Switches, and pictures alone on their line. */
const ASIDE = /^\s*(?:~~[\p{Lu}\d: -]+~~\s*|\{\{[^{}]*\}\}\s*|-{4,}(?!-)\s*|<\/?(?:WRAP|wrap|note|box)\b[^<>]*>\s*)+$/u;

/** DokuWiki (its syntax page). */
export const dokuWiki: Dialect = {
	name: 'dokuwiki',
	says: 'In DokuWiki pages, equals signs make headings (six for the first), two blanks and `*` or `-` an item, `^` and `|` a table.',
	isOf: isDokuWiki,
	inline: inlineSyntax([
		formOf('/', /(?<!:)\/\/(?<shown>[^\n/][^\n]{0,300}?)(?<!:)\/\//duy, { mark: 'emphasis' }),
		formOf('_', /__(?<shown>[^\n_]{1,300}?)__/duy, { mark: 'emphasis' }),
		formOf("'", /''(?:%%)?(?<shown>[^\n]{1,300}?)(?:%%)?''/duy, { mark: 'code' }),
		formOf('(', /\(\([^\n]{1,500}?\)\)/duy),
		formOf('{', /\{\{[^{}\n]{1,300}\}\}/duy),
		formOf('\\', /\\\\(?=\s|$)/duy),
		formOf('[', /\[\[(?<target>https?:\/\/[^\s[\]|]{1,500})\|(?<shown>[^[\]\n]{1,300})\]\]/duy, { mark: 'link' }),
	]),
	open: (lines) => {
		const count = itemCounter();
		return (index) => lineParts(lines[index]?.text ?? '', count);
	},
	examples: [
		{
			file: 'a.wiki',
			notes: '====== Rope ======\n===== Knots =====\n  * **Bight** - slack part of a //rope//\n    * a loop of it',
			reads: ['heading (Rope)', 'heading (Knots)', 'definition Bight', 'statement'],
		},
		{
			file: 'a.dokuwiki',
			notes: '====== Bowline ======\n  - make a loop\n  - pull the end through it',
			reads: ['heading (Bowline)', 'steps', 'steps'],
		},
		{
			file: 'a.txt',
			notes: '====== Knots ======\n^ Term ^ Meaning ^\n| Bight | slack part of a rope |\n| Bend | knot that joins two ropes |\n~~NOTOC~~',
			reads: ['heading (Knots)', 'junk', 'definition Bight', 'definition Bend', 'junk'],
		},
	],
};

function lineParts(text: string, count: ItemCounter): readonly LineParts[] {
	const [, equals = '', title = ''] = HEADING.exec(text) ?? [];
	if (title !== '') return heading(text, 7 - equals.length, text.indexOf(equals) + equals.length, text.trimEnd().length - equals.length);
	if (ASIDE.test(text)) return MARKUP_ONLY;
	const [whole = '', indent = '', sign = ''] = ITEM.exec(text) ?? [];
	const depth = indent.length / 2;
	if (sign === '') count.reset();
	else return listItem(text, indent.slice(0, depth), sign === '-' ? count(depth) : undefined, whole.length);
	return /^[|^]/u.test(text) && /[|^]\s*$/u.test(text) ? tableRow(text) : AS_MARKDOWN;
}

/** A row: `^` in front of each cell makes a head of it; in front of the first alone, it only sets that cell apart. */
function tableRow(text: string): readonly LineParts[] {
	const end = text.trimEnd().length - 1;
	const isHead = /^\^[^|]*\^\s*$/u.test(text);
	return row(text, cellsBetween(text, /[|^]/gu, 1, end), isHead);
}
