import type { SourceFile } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { MARKUP_ONLY, spanOf } from './parts/lines.ts';

const TIME = '\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,6})?)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:Uhr|Z|UTC|[+-]\\d{2}:?\\d{2}))?';
const DATE =
	'(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?(?:\\s\\d{4})?|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?)';
const WHEN = `(?:${DATE}(?:,?\\s{1,2}(?:um\\s|at\\s|à\\s)?|T|\\s[-–]\\s)${TIME}|${TIME}(?:,?\\s${DATE})?)`;
/** A time in front of a message, in brackets or not, with the sign that parts them. */
const STAMP = new RegExp(`^[\\u200e\\u200f]*\\s*(?:[-*]\\s+)?(?:\\[${WHEN}\\]|\\(${WHEN}\\)|${WHEN})\\s*(?:[-–—|>:]\\s+)?`, 'iu');
/** Who says it: `Ann:`, `<ann>`, `@ann:`. */
const SENDER = /^(?:<[^<>]{1,40}>\s*|[~@]?[\p{L}\p{N}][\p{L}\p{N}\p{M} .'’_()+-]{0,40}:\s+)/u;
/** `Ann Lee  9:41 AM`, `Ann Lee — 12.03.2024 18:02`, `Ann Lee [9:41 AM]` on a line of its own. */
const SENDER_AND_TIME = new RegExp(
	`^[@~]?\\p{L}[\\p{L}\\p{M}\\p{N} .'’_-]{0,40}?(?:\\s{1,8}|\\s?[,|—–-]\\s?)[[(]?(?:(?:today|yesterday|heute|gestern)(?:,| at| um)?\\s)?${WHEN}[\\])]?\\s*$`,
	'iu',
);
const EMPTY =
	/^(?:<[^<>]{0,60}>|\[[^[\]()]{1,60}\](?![(:[])|\u200e.*|(?:image|video|audio|sticker|GIF|document) omitted|This message was deleted\.?|Messages and calls are end-to-end encrypted.*)$/iu;
/** So many messages make a log, where they are so large a part of the lines. */
const MIN_MESSAGES = 3;
const MIN_SHARE = 0.25;

/** Exports of chats, logs of meetings, and notes with a time in front of each. */
export const chatLog: Dialect = {
	name: 'chat-log',
	says: 'In exports of chats and in logs, the time and the sender in front of a message are markup, and the message is the line.',
	isOf: (file) => kindOf(file) !== undefined,
	open: (_lines, file) => {
		const kind = kindOf(file);
		const senders = sendersOf(file);
		return (index) => {
			const text = file.lines[index]?.text ?? '';
			return kind === 'above' ? below(text) : message(text, senders);
		};
	},
	examples: [
		{
			file: 'a.txt',
			notes:
				'[12/03/24, 18:02:11] Ann: Bight: slack part of a rope\n[12/03/24, 18:03:40] Bo: why two ropes?\n[12/03/24, 18:04:02] Ann: Bend = knot that joins two ropes',
			reads: ['definition Bight', 'question', 'definition Bend'],
		},
		{
			file: 'a.txt',
			notes: '09:14 Bight - slack part of a rope\n09:20 Bend - knot that joins two ropes\n09:31 Hitch - knot around a pole',
			reads: ['definition Bight', 'definition Bend', 'definition Hitch'],
		},
		{
			file: 'a.txt',
			notes:
				'Ann Lee  9:41 AM\nBight - slack part of a rope\n\nBo Li  9:42 AM\nBend - knot that joins two ropes\n\nAnn Lee  9:50 AM\nHitch - knot around a pole',
			reads: ['junk', 'definition Bight', 'junk', 'definition Bend', 'junk', 'definition Hitch'],
		},
	],
};

/** A line of a log whose times stand above the messages. */
function below(text: string): readonly LineParts[] {
	if (SENDER_AND_TIME.test(text.slice(0, 200))) return MARKUP_ONLY;
	if (EMPTY.test(text.trim())) return MARKUP_ONLY;
	return AS_MARKDOWN;
}

/** A message behind its time; a line without one goes on with the message above. */
function message(text: string, senders: ReadonlySet<string>): readonly LineParts[] {
	const stamp = STAMP.exec(text)?.[0] ?? '';
	if (stamp.trim() === '') return AS_MARKDOWN;
	const sender = SENDER.exec(text.slice(stamp.length))?.[0] ?? '';
	const from = stamp.length + (senders.has(sender.trim()) ? sender.length : 0);
	const said = text.slice(from).trim();
	if (said === '' || EMPTY.test(said)) return MARKUP_ONLY;
	const bullet = /^[-*•]\s+/u.exec(text.slice(from))?.[0].length ?? 0;
	const marker = bullet > 0 ? ({ kind: 'bullet', ordinal: undefined } as const) : undefined;
	return [{ form: 'text', content: spanOf(text, from + bullet), marker, indent: 0, afterBlank: true }];
}

/** Whether times stand in front of messages or on lines above them; undefined for what is no log. */
function kindOf(file: SourceFile): 'front' | 'above' | undefined {
	if (!/\.(?:txt|md|markdown|log)$/iu.test(file.path)) return undefined;
	let filled = 0;
	let front = 0;
	let above = 0;
	for (const { text } of file.lines) {
		if (text.trim() === '' || text.length > 20_000) continue;
		filled += 1;
		const start = text.slice(0, 120);
		if (!/\d[:.h]\d\d/u.test(start)) continue;
		if (SENDER_AND_TIME.test(text.length <= 120 ? text : '')) above += 1;
		else if (STAMP.test(start)) front += 1;
	}
	if (above >= MIN_MESSAGES && above > front && above >= (filled * MIN_SHARE) / 2) return 'above';
	return front >= MIN_MESSAGES && front >= filled * MIN_SHARE ? 'front' : undefined;
}

/** Who writes: what stands behind the time in front of at least two messages, or of every one. */
function sendersOf(file: SourceFile): ReadonlySet<string> {
	const counts = new Map<string, number>();
	let messages = 0;
	let named = 0;
	for (const { text } of file.lines) {
		const stamp = STAMP.exec(text.slice(0, 200))?.[0] ?? '';
		if (stamp.trim() === '') continue;
		messages += 1;
		const sender = SENDER.exec(text.slice(stamp.length, stamp.length + 60))?.[0].trim();
		if (sender === undefined) continue;
		named += 1;
		counts.set(sender, (counts.get(sender) ?? 0) + 1);
	}
	const isChat = named * 10 >= messages * 8;
	const often = [...counts].filter(([sender, count]) => count > 1 || sender.startsWith('<')).reduce((sum, [, count]) => sum + count, 0);
	return isChat && often * 2 >= named
		? new Set(counts.keys())
		: new Set([...counts].filter(([, count]) => count > 2).map(([sender]) => sender));
}
