import type { FileReadings } from '../read/read-notes.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import { nearestName } from '../text/nearest-name.ts';
import { shortened } from '../text/shortened.ts';
import type { ReadEntry } from './entry.ts';
import { foldQuotation, hasQuotation, nearestLines } from './quotation.ts';

/** What entries are held against. */
export interface EntryContext {
	/** The ids of all entries, also of those with a fault. */
	readonly ids: ReadonlySet<string>;
	readonly files: readonly FileReadings[];
	readonly topicIds: readonly string[];
	/** Whether all notes could be read; else a topic or a line may be in a file that could not. */
	readonly isWhole: boolean;
}

/** Checks entries against each other and the notes: the related ids, the topic, and the lines that checks and answers quote. */
export function checkEntries(entries: readonly ReadEntry[], { ids, files, topicIds, isWhole }: EntryContext, report: Report): void {
	const lines = files.flatMap(({ file }) =>
		file.lines.map(({ number, text }) => ({ file: file.path, number, text, folded: foldQuotation(text) })),
	);
	for (const read of entries) {
		checkRelated(read, ids, report);
		if (!isWhole) continue;
		checkQuotations(read, lines, report);
		const { topic } = read.entry;
		if (topicIds.includes(topic)) continue;
		const message = `the notes have no topic “${topic}”: write one of ${topicIds.join(', ')}`;
		report(diagnostic('entry-unknown-topic', read.placeOf(['topic']), message));
	}
}

function checkRelated({ entry, placeOf }: ReadEntry, ids: ReadonlySet<string>, report: Report): void {
	const others = [...ids].filter((id) => id !== entry.id);
	for (const [index, id] of entry.related.entries()) {
		if (id !== entry.id && ids.has(id)) continue;
		const message =
			id === entry.id ? `“${id}” is the entry itself: take it out` : `there is no entry ${id}.md: ${remedy(nearestName(id, others))}`;
		report(diagnostic('entry-unknown-related', placeOf(['related', index]), message));
	}
}

function remedy(near: string | undefined): string {
	return near === undefined ? 'write the name of a file in the same folder, or take it out' : `did you mean ${near}?`;
}

interface NotesLine {
	readonly file: FileReadings['file']['path'];
	readonly number: number;
	readonly text: string;
	readonly folded: string;
}

/** Reports quotations that are in no line of the notes: the notes have changed since. */
function checkQuotations({ entry, placeOf }: ReadEntry, lines: readonly NotesLine[], report: Report): void {
	const quotations = [
		...entry.checks.map((check, index) => ({ text: check.says, path: ['checks', index, 'says'] })),
		...entry.answers.map((answer, index) => ({ text: answer.question, path: ['answers', index, 'question'] })),
	];
	for (const { text, path } of quotations) {
		const folded = foldQuotation(text);
		if (lines.some((line) => hasQuotation(line.folded, folded))) continue;
		const [near] = nearestLines(text, lines, 1);
		const related = near && {
			place: { file: near.file, line: near.number, span: { start: 1, end: near.text.length + 1 } },
			message: `the nearest line: “${shortened(near.text)}”`,
		};
		const message = `no line of the notes has the words “${shortened(text)}” any more: quote the line as it is now, or delete what quotes it`;
		report(diagnostic('entry-stale-check', placeOf(path), message, related));
	}
}
