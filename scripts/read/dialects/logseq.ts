import { formOf, inlineSyntax } from '../../text/inline-syntax.ts';
import type { SourceFile, SourceLine } from '../../text/source.ts';
import { lineFront } from '../markers.ts';
import { MEANING_TITLE } from '../rules/table/titles.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { MARKUP_ONLY, SETTINGS, saidOfAbove, spanOf } from './parts/lines.ts';

const PROPERTY = /^([ \t]*)([\p{L}][\p{L}\p{N}_/.-]{0,40})::(?:[ \t]+|$)/u;
/** Properties of Logseq’s own and of its plugins, which say nothing of the thing (Logseq Documentation, Built-in Properties). */
const OWN =
	/^(?:id|collapsed|title|tags?|alias(?:es)?|icon|type|template(?:-including-parent)?|public|filters|exclude-from-graph-view|background-color|heading|logseq\.[\w.-]+|query-[\w-]+|created(?:-at)?|updated(?:-at)?|file(?:-path)?|card-[\w-]+|ls-[\w-]+|hl-[\w-]+|done|doing|todo|now|later|started|status)$/iu;
/** Properties whose value says what the thing is. */
const DEFINING = /^(?:def(?:n|inition)?|means?|is|what|bedeutung|sens|significado|significato|betekenis|znaczenie)$/iu;
const CALL = /^[ \t]*(?:[-*][ \t]+)?(?:\{\{[^\n]{0,500}\}\}|\(\([\w-]{10,40}\)\))[ \t]*$/u;
const TASK = /^[ \t]*[-*][ \t]+(?:TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS)[ \t]/u;
const DONE = /^[ \t]*[-*][ \t]+(?:DONE|CANCELL?ED)[ \t]+/u;
const PLANNING = /^[ \t]*(?:(?:SCHEDULED|DEADLINE):[ \t]*<[^<>]*>\s*)+$|^[ \t]*:(?:LOGBOOK|END):|^[ \t]*CLOCK:/u;

/** Logseq, an outliner: every line is a bullet, and bullets have properties. */
export const logseq: Dialect = {
	name: 'logseq',
	says: 'In pages of Logseq, `key:: value` below a bullet is a property of it, task words open what is to be done, and double braces call something.',
	isOf: (file) => /\.(?:md|markdown|txt)$/iu.test(file.path) && isOutline(file),
	inline: inlineSyntax([
		formOf('(', /\(\([\da-f]{8}-[\da-f-]{20,30}\)\)/duy),
		formOf('{', /\{\{cloze\s(?<shown>[^{}\n]{1,300})\}\}/duy, { mark: 'emphasis' }),
		formOf('[', /\[(?<shown>[^[\]\n]{1,200})\]\(\(\([\w-]{10,40}\)\)\)/duy),
	]),
	open: (lines) => (index) => {
		const text = lines[index]?.text ?? '';
		if (CALL.test(text) || PLANNING.test(text)) return MARKUP_ONLY;
		if (TASK.test(text)) return [{ form: 'scratch' }];
		const done = DONE.exec(text);
		if (done !== null) return [{ form: 'text', content: spanOf(text, done[0].length), marker: { kind: 'task', ordinal: undefined } }];
		const found = PROPERTY.exec(text);
		return found === null ? AS_MARKDOWN : property(lines, index, found);
	},
	examples: [
		{
			file: 'a.md',
			notes: 'tags:: garden\n\n- [[Loam]]\n  id:: 64f0\n  def:: soil in balance',
			reads: ['junk', 'term Loam', 'junk', 'definition Loam'],
		},
		{
			file: 'a.md',
			notes: '- [[Loam]]\n  ph:: 6\n- {{query (todo)}}\n- TODO test bed A',
			reads: ['term Loam', 'statement', 'junk', 'junk'],
		},
	],
};

/** Most lines are bullets, and there are properties. */
function isOutline(file: SourceFile): boolean {
	let bullets = 0;
	let filled = 0;
	let properties = 0;
	for (const { text } of file.lines) {
		if (text.trim() === '') continue;
		filled += 1;
		if (/^[ \t]*-(?:[ \t]|$)/u.test(text)) bullets += 1;
		else if (PROPERTY.test(text)) properties += 1;
	}
	return properties > 0 && (bullets + properties) * 4 >= filled * 3 && bullets * 4 >= properties && bullets > 0;
}

function property(lines: readonly SourceLine[], index: number, found: RegExpExecArray): readonly LineParts[] {
	const text = lines[index]?.text ?? '';
	const [whole, indent = '', key = ''] = found;
	const isOfPage = lines.slice(0, index).every((line) => line.text.trim() === '' || PROPERTY.test(line.text));
	if (isOfPage) return SETTINGS;
	if (OWN.test(key)) return MARKUP_ONLY;
	if (DEFINING.test(key) || MEANING_TITLE.test(key)) return saidOfAbove(text, whole.length);
	const name = spanOf(text, indent.length, indent.length + key.length);
	const content = spanOf(text, indent.length);
	return isBelowName(lines, index) ? [{ form: 'text', content, marker: undefined, label: { of: 'property', span: name } }] : AS_MARKDOWN;
}

/** Whether the bullet that a property belongs to is a link or a bold name and nothing else. */
function isBelowName(lines: readonly SourceLine[], index: number): boolean {
	for (let at = index - 1; at >= Math.max(0, index - 10); at -= 1) {
		const text = lines[at]?.text ?? '';
		if (PROPERTY.test(text)) continue;
		const { content } = lineFront(text);
		return /^(?:\[\[[^[\]]+\]\]|\*\*[^*]+\*\*)\s*$/u.test(text.slice(content.start - 1, content.end - 1));
	}
	return false;
}
