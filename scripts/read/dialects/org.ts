import type { SourceLine, Span } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';

const HEADLINE = /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(.*?)(?:[ \t]+:[\p{L}\p{N}_@#%:]+:)?[ \t]*$/u;
const BEGIN = /^[ \t]*#\+begin_(\w+)(?:[ \t]+([\w+#.-]+))?/iu;
const END = /^[ \t]*#\+end_\w+/iu;
const KEYWORD = /^[ \t]*#\+\w+(?:\[[^\]]*\])?:/u;
const DRAWER = /^[ \t]*:[A-Z_-]+:[ \t]*$/u;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/iu;
const COMMENT = /^[ \t]*#(?:[ \t]|$)/u;
/** Blocks whose text is kept as it stands. */
const VERBATIM = /^(?:src|example|export)$/iu;
/** A longer drawer is none. */
const DRAWER_LINES = 50;

/** Org, the format of an outliner for Emacs (Org Manual, chapters 2 and 14). */
export const org: Dialect = {
	name: 'org',
	says: 'In Org files, stars make headings, `#+` lines set things up or enclose blocks, and drawers hold properties.',
	isOf: (file) => /\.org$/iu.test(file.path),
	take: (lines, index) => {
		const text = lines[index]?.text ?? '';
		const headline = HEADLINE.exec(text);
		if (headline !== null)
			return [{ form: 'heading', depth: Math.min(6, headline[1]?.length ?? 1), content: titleSpan(text, headline[2] ?? '') }];
		const begin = BEGIN.exec(text);
		if (begin !== null) return blockOf(lines, index, begin[1] ?? '', begin[2] ?? '');
		if (END.test(text)) return [{ form: 'fence' }];
		if (KEYWORD.test(text)) return [{ form: 'front-matter' }];
		if (DRAWER.test(text)) return drawerOf(lines, index);
		return COMMENT.test(text) ? [{ form: 'comment' }] : AS_MARKDOWN;
	},
	examples: [
		{ file: 'a.org', notes: '* TODO Heat engines :exam:\n** Entropy', reads: ['heading (Heat engines)', 'heading (Entropy)'] },
		{ file: 'a.org', notes: '#+TITLE: Heat\n#+BEGIN_SRC sh\nls\n#+END_SRC', reads: ['statement', 'junk', 'statement', 'junk'] },
		{ file: 'a.org', notes: ':PROPERTIES:\n:ID: x\n:END:\n# not now', reads: ['junk', 'junk', 'junk', 'junk'] },
	],
};

function titleSpan(text: string, title: string): Span {
	const start = title === '' ? text.trimEnd().length : text.indexOf(title, text.indexOf(' '));
	return { start: start + 1, end: start + title.length + 1 };
}

/** A block with its ends; the text of others than code is read as notes, so only its ends are taken. */
function blockOf(lines: readonly SourceLine[], index: number, kind: string, language: string): readonly LineParts[] {
	const end = new RegExp(`^[ \\t]*#\\+end_${kind}\\b`, 'iu');
	if (!VERBATIM.test(kind)) return [{ form: 'fence' }];
	const last = lines.findIndex((line, at) => at > index && end.test(line.text));
	if (last < 0) return [{ form: 'fence' }];
	const inside = lines.slice(index + 1, last).map((): LineParts => ({ form: 'code', language }));
	return [{ form: 'fence', language }, ...inside, { form: 'fence' }];
}

function drawerOf(lines: readonly SourceLine[], index: number): readonly LineParts[] {
	const length = lines.slice(index, index + DRAWER_LINES).findIndex((line) => DRAWER_END.test(line.text));
	return length < 0 ? AS_MARKDOWN : lines.slice(index, index + length + 1).map((): LineParts => ({ form: 'comment' }));
}
