import { IMAGE_ENDINGS } from '../../text/image-link.ts';
import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import { lineFront } from '../markers.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { comments, endFinder, MARKUP_ONLY, spanOf } from './parts/lines.ts';

const SIGNS = /%%|!\[\[|^[> \t]*\[!\w[\w-]*\]|\[\[[^[\]|]+#/u;
const CALLOUT = /^[> \t]*\[!\w[\w -]*\][+-]?[ \t]*/u;
/** A box for what is still to be done. */
const TASK = /\[!todo\]/iu;
/** Notes or pictures that show here, and nothing else. */
const EMBEDS = /^[> \t]*(?:[-*+][ \t]+)?(?:!\[\[[^[\]]*\]\]\s*)+$/u;

const EMBEDDED_IMAGE = new RegExp(`!\\[\\[[^[\\]|]*\\.(?:${IMAGE_ENDINGS.join('|')})\\s*[|\\]]`, 'iu');

/** What Obsidian adds to Markdown (Obsidian Help, Obsidian Flavored Markdown). */
export const obsidian: Dialect = {
	name: 'obsidian',
	says: 'In notes of Obsidian, two percent signs enclose remarks to oneself, `> [!note]` opens a box with a title, and `![[…]]` shows another note.',
	isOf: (file) => /\.(?:md|markdown|txt)$/iu.test(file.path) && file.lines.some(({ text }) => text.length < 20_000 && SIGNS.test(text)),
	inline: inlineSyntax([
		// With the blank behind it where one stands before it, too.
		formOf('%', /(?:(?<=^|[ \t])%%[^\n]{0,2000}?%%[ \t]{1,9}|%%[^\n]{0,2000}?%%)/duy),
		formOf('[', /\[\[#\^?(?<shown>[^[\]|#^\n]{1,200})\]\]/duy),
		formOf('[', /\[\[(?<target>[^[\]|#\n]{1,200})#[^[\]|\n]{0,200}\|(?<shown>[^[\]|\n]{1,200})\]\]/duy, { mark: 'wiki' }),
		formOf('[', /\[\[(?<shown>(?<target>[^[\]|#\n]{1,200}))#[^[\]|\n]{0,200}\]\]/duy, { mark: 'wiki' }),
	]),
	open: (lines) => {
		const find = endFinder(lines);
		return (index) => {
			const text = lines[index]?.text ?? '';
			if (/^\s*%%/u.test(text)) {
				if (/^\s*%%.*%%\s*$/u.test(text)) return MARKUP_ONLY;
				const last = /%%.*%%/u.test(text) ? -1 : find(index, /%%/u);
				if (last >= 0) return comments(index, last);
			}
			if (EMBEDS.test(text)) return EMBEDDED_IMAGE.test(text) ? AS_MARKDOWN : MARKUP_ONLY;
			return callout(text);
		};
	},
	examples: [
		{ file: 'a.md', notes: '%% ask Ann %%\nBrood %%draft%% - eggs and larvae', reads: ['junk', 'definition Brood'] },
		{ file: 'a.md', notes: '> [!todo] ask Ann for the keys', reads: 'junk' },
		{ file: 'a.md', notes: '> [!info]- Comb\n> **Wax** - what combs are made of', reads: ['heading (Comb)', 'definition Wax'] },
		{ file: 'a.md', notes: '![[Bee houses]]\n![[hive.png|400]]\nsee [[#Hive]]', reads: ['junk', 'junk', 'statement'] },
	],
};

/** The title of a box. */
function callout(text: string): readonly LineParts[] {
	const found = CALLOUT.exec(text);
	if (found === null || lineFront(text).quote === 0) return AS_MARKDOWN;
	if (TASK.test(found[0])) return [{ form: 'scratch' }];
	const content = spanOf(text, found[0].length);
	return content.end === content.start ? MARKUP_ONLY : [{ form: 'text', content, label: { of: 'title', span: content } }];
}
