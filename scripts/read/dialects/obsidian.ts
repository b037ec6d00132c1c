import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import { lineFront } from '../markers.ts';
import { AS_MARKDOWN, type Dialect } from './dialect.ts';
import { comments, endFinder, MARKUP_ONLY, spanOf } from './parts/lines.ts';

const SIGNS = /%%|!\[\[|^[> \t]*\[!\w[\w-]*\]|\[\[[^[\]|]+#/u;
const CALLOUT = /^[> \t]*\[!\w[\w -]*\][+-]?[ \t]*/u;
/** A note or a picture that shows here, and nothing else. */
const EMBEDS = /^[> \t]*(?:[-*+][ \t]+)?(?:!\[\[[^[\]]*\]\]\s*)+$/u;

/** What Obsidian adds to Markdown (Obsidian Help, Obsidian Flavored Markdown). */
export const obsidian: Dialect = {
	name: 'obsidian',
	says: 'In notes of Obsidian, two percent signs enclose remarks to oneself, `> [!note]` opens a box with a title, and `![[…]]` shows another note.',
	isOf: (file) => /\.(?:md|markdown|txt)$/iu.test(file.path) && file.lines.some(({ text }) => text.length < 20_000 && SIGNS.test(text)),
	inline: inlineSyntax([
		formOf('%', /%%[^\n]{0,2000}?%%/duy),
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
			if (EMBEDS.test(text)) return MARKUP_ONLY;
			const callout = CALLOUT.exec(text);
			if (callout === null || lineFront(text).quote === 0) return AS_MARKDOWN;
			const content = spanOf(text, callout[0].length);
			return content.end === content.start ? MARKUP_ONLY : [{ form: 'text', content, label: { of: 'title', span: content } }];
		};
	},
	examples: [
		{ file: 'a.md', notes: '%% ask Ann %%\nBrood %%draft%% - eggs and larvae', reads: ['junk', 'definition Brood'] },
		{ file: 'a.md', notes: '> [!info]- Comb\n> **Wax** - what combs are made of', reads: ['heading (Comb)', 'definition Wax'] },
		{ file: 'a.md', notes: '![[hive.png|400]]\nsee [[#Hive]]', reads: ['junk', 'statement'] },
	],
};
