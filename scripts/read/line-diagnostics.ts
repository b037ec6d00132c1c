import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';
import { isSafeAddress } from '../text/address.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import { offsetAt } from '../text/inline-text.ts';
import type { NotesPath } from '../text/source.ts';
import type { Reading } from './reading.ts';

/** A comment of HTML or of Obsidian within a line. */
const COMMENT = /<!--[^\n]{0,2000}?-->|%%[^\n]{0,2000}?%%/gu;

/** Reports what a reader of the notes cannot see or would not expect: hidden characters, comments, links that are not made, repeated lines. */
export class LineDiagnostics {
	private readonly firstLines = new Map<string, Place>();

	public constructor(
		private readonly file: NotesPath,
		private readonly report: Report,
	) {}

	/** Checks one reading; call it in the order of the lines. */
	public check(reading: Reading): void {
		if (reading.line.form === 'too-long') return;
		this.checkHidden(reading);
		if (reading.kind !== 'junk') this.checkComments(reading);
		this.checkLinks(reading);
		if (['text', 'table-row', 'definition-body'].includes(reading.line.form) && reading.kind !== 'junk') this.checkRepeat(reading);
	}

	private place(reading: Reading, start: number, end: number): Place {
		return { file: this.file, line: reading.line.source.number, span: { start, end } };
	}

	private checkHidden(reading: Reading): void {
		const { text } = reading.line.source;
		const found = HIDDEN_CHARACTER.exec(text);
		if (found === null) return;
		const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		const message = `a character that shows nothing, U+${code}, is left out of the page: delete it`;
		this.report(diagnostic('hidden-characters', this.place(reading, found.index + 1, found.index + 2), message));
	}

	private checkComments(reading: Reading): void {
		for (const { index, 0: comment } of reading.line.source.text.matchAll(COMMENT)) {
			const [start, end] = [index + 1, index + comment.length + 1];
			// What shows is no comment: code, or a file of another tool.
			if (offsetAt(reading.inline, start) !== offsetAt(reading.inline, end)) continue;
			const message = 'this comment is left out of the page: take its signs away, if readers should see it';
			this.report(diagnostic('remark-left-out', this.place(reading, start, end), message));
		}
	}

	private checkLinks(reading: Reading): void {
		for (const mark of reading.inline.marks) {
			if (mark.kind !== 'link' || isSafeAddress(mark.target)) continue;
			const start = reading.inline.columns[mark.start] ?? 1;
			const end = Math.max(reading.inline.columns[mark.end] ?? start, start + 1);
			const message = `the link to “${mark.target.slice(0, 80)}” is shown as text, because it leads neither to the web nor to a mailbox: give it an address with https`;
			this.report(diagnostic('unsafe-link', this.place(reading, start, end), message));
		}
	}

	private checkRepeat(reading: Reading): void {
		const text = reading.inline.plain.trim();
		const place = this.place(reading, reading.line.content.start, reading.line.content.end);
		const first = this.firstLines.get(text);
		if (first === undefined) this.firstLines.set(text, place);
		else
			this.report(
				diagnostic('repeated-line', place, 'the same line stands further up: delete it, if it is not here on purpose', {
					place: first,
					message: 'first here',
				}),
			);
	}
}
