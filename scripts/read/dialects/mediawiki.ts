import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { isDokuWiki } from './parts/dokuwiki-file.ts';
import { HTML_FORMS } from './parts/html.ts';
import {
	defined,
	heading,
	type ItemCounter,
	isIn,
	itemCounter,
	listItem,
	MARKUP_ONLY,
	outsideBrackets,
	saidOfAbove,
	spanOf,
} from './parts/lines.ts';
import { wikiTable } from './parts/wiki-table.ts';

const SIGNS = /^={2,6}[^=].*[^=]={2,6}\s*$|^\{\|\s*(?:\w+=|$)|^[;*#:]*\s*'''|^\[\[\p{L}+:/u;
/** Lines that call a template or a switch, file the page or show a picture, and nothing else. */
const ASIDE = /^\s*(?:\{\{[^{}]*\}\}\s*|__\p{Lu}+__\s*|\[\[\p{L}[\p{L} ]{0,20}:(?=\S)[^[\]]*\]\]\s*|<references[^<>]*>\s*)+$/u;

/** MediaWiki, the format of Wikipedia and its kin (Help:Formatting, Help:Lists, Help:Tables). */
export const mediaWiki: Dialect = {
	name: 'mediawiki',
	says: 'In MediaWiki pages, equals signs make headings, `*`, `#`, `;` and `:` make lists, `{|` opens a table, and apostrophes set names apart.',
	isOf: (file) => isIn(file, /\.(?:wiki|mediawiki)$/iu, SIGNS, 4) && !isDokuWiki(file),
	inline: inlineSyntax([
		formOf("'", /'''''(?<shown>[^\n]{1,500}?)'''''/duy, { mark: 'strong' }),
		formOf("'", /'''(?<shown>[^\n]{1,500}?)'''(?!')/duy, { mark: 'strong' }),
		formOf("'", /''(?<shown>[^\n]{1,500}?)''(?!')/duy, { mark: 'emphasis' }),
		formOf('<', /<ref\b[^<>]{0,200}(?:\/>|>[^\n]{0,500}?<\/ref>)/duy),
		formOf('[', /\[\[(?:file|image|category|\p{L}{4,12}):[^[\]\s][^[\]]{0,300}\]\]/diuy),
		formOf('[', /\[(?<target>https?:\/\/[^\s[\]]{1,500})\s(?<shown>[^[\]\n]{1,300})\]/duy, { mark: 'link' }),
		formOf('{', /\{\{(?:[^{}|]{0,100}\|)?(?<shown>[^{}|=]{0,300})(?:\|[^{}]{0,300})?\}\}/duy),
		...HTML_FORMS,
	]),
	open: (lines) => {
		const table = wikiTable(lines);
		const count = itemCounter();
		return (index) => {
			const text = lines[index]?.text ?? '';
			const inTable = table(index);
			if (inTable.length > 0) return inTable;
			const [, signs = '', space = ''] = /^([*#:;]+)([ \t]*)/u.exec(text) ?? [];
			if (signs === '') count.reset();
			return signs === '' ? alone(text) : item(text, signs, signs.length + space.length, count);
		};
	},
	examples: [
		{ file: 'a.wiki', notes: "== Knots ==\n* '''Bight''' – slack part of a rope", reads: ['heading (Knots)', 'definition Bight'] },
		{
			file: 'a.wiki',
			notes: ';Bight :slack part of a rope\n;Bend\n:knot that joins two ropes',
			reads: ['definition Bight', 'term Bend', 'definition Bend'],
		},
		{
			file: 'a.wiki',
			notes: '{| class="x"\n! Term !! Meaning\n|-\n| Bight || slack part\n|}',
			reads: ['junk', 'junk', 'junk', 'definition Bight', 'junk'],
		},
		{ file: 'a.wiki', notes: '{{Draft}}\n__TOC__\n[[Category:Knots]]', reads: ['junk', 'junk', 'junk'] },
	],
};

/** A line of a list: its last sign says what it is. */
function item(text: string, signs: string, from: number, count: ItemCounter): readonly LineParts[] {
	if (signs === ':') return saidOfAbove(text, from);
	if (!signs.endsWith(';')) return listItem(text, signs, signs.endsWith('#') ? count(signs.length) : undefined, from);
	const colon = outsideBrackets(text, /^\s?:(?!\/\/)/u, from);
	return defined(text, from, colon < 0 ? text.length : colon, 2 * (signs.length - 1));
}

function alone(text: string): readonly LineParts[] {
	const [, equals = '', title = ''] = /^(={1,6})([^=].*?)\1\s*$/u.exec(text) ?? [];
	if (title !== '') return heading(text, equals.length, equals.length, equals.length + title.length);
	if (ASIDE.test(text)) return MARKUP_ONLY;
	return /^\s*<!--/u.test(text) ? AS_MARKDOWN : [{ form: 'text', content: spanOf(text, 0) }];
}
