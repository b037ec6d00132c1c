import type { TermId } from '../../src/language/ids.ts';
import type { FileReadings } from '../read/read-notes.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import type { ReadEntry } from './entry.ts';

/** Checks entries against each other and the notes: the related ids, the topic, and the lines that checks and answers quote. */
export function checkEntries(
	entries: readonly ReadEntry[],
	known: ReadonlyMap<TermId, ReadEntry>,
	files: readonly FileReadings[],
	topicIds: readonly string[],
	report: Report,
): void {
	const lines = files.flatMap((file) => file.file.lines.map((line) => line.text)).join('\n');
	for (const read of entries) {
		checkRelated(read, known, report);
		checkQuotations(read, lines, report);
		const { topic } = read.entry;
		if (!topicIds.includes(topic)) {
			report(diagnostic('entry-invalid', read.placeOf(['topic']), `unexpected topic “${topic}”, expected one of ${topicIds.join(', ')}`));
		}
	}
}

function checkRelated({ entry, placeOf }: ReadEntry, known: ReadonlyMap<TermId, ReadEntry>, report: Report): void {
	for (const [index, id] of entry.related.entries()) {
		if (id !== entry.id && known.has(id)) continue;
		const expected = id === entry.id ? 'another term than the entry itself' : `the name of a file in the same folder${nearest(id, known)}`;
		report(diagnostic('entry-unknown-related', placeOf(['related', index]), `unexpected id “${id}”, expected ${expected}`));
	}
}

/** Reports quotations that are in no line of the notes (`lines`): the notes have changed since. */
function checkQuotations({ entry, placeOf }: ReadEntry, lines: string, report: Report): void {
	const quotations = [
		...entry.checks.map((check, index) => ({ text: check.says, path: ['checks', index, 'says'] })),
		...entry.answers.map((answer, index) => ({ text: answer.question, path: ['answers', index, 'question'] })),
	];
	for (const { text, path } of quotations) {
		if (lines.includes(text)) continue;
		report(diagnostic('entry-stale-check', placeOf(path), `unexpected quotation “${text}”, expected words that a line of the notes has`));
	}
}

/** “; did you mean …” with the ids that share a long prefix; empty if none does. */
function nearest(id: string, known: ReadonlyMap<TermId, ReadEntry>): string {
	const close = [...known.keys()]
		.filter((other) => other.startsWith(id.slice(0, Math.max(3, id.length - 2))) || id.startsWith(other))
		.sort();
	return close.length === 0 ? '' : `; did you mean ${close.slice(0, 3).join(', ')}?`;
}
