import { counted } from '../../src/language/counted.ts';
import type { BuildOutcome, LoadedNotes } from '../build.ts';
import { printable } from '../text/printable.ts';
import { showDiagnostics, type Terminal } from './terminal.ts';

/** How many omitted lines are listed one by one. */
const MAX_NAMED_LINES = 20;

/** Shows errors and warnings, what was read, and which lines were left out and why. */
export function showLoaded(loaded: LoadedNotes, terminal: Terminal): void {
	showDiagnostics(
		loaded.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info'),
		terminal,
	);
	const { readings, terms, topics } = loaded.notes;
	terminal.err(`${counted(readings.length, 'line')} read, ${counted(terms.length, 'term')}, ${counted(topics.length, 'topic')}`);
	const omitted = readings.filter((one) => one.omittedBecause !== undefined);
	if (omitted.length > 0) terminal.err(`${counted(omitted.length, 'line')} left out:`);
	for (const one of omitted.slice(0, MAX_NAMED_LINES))
		terminal.err(`  ${printable(one.file)}:${one.reading.line.source.number} ${one.omittedBecause}`);
	if (omitted.length > MAX_NAMED_LINES) terminal.err(`  and ${omitted.length - MAX_NAMED_LINES} more; “npm run explain” lists all`);
	const notes = loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'info').length;
	if (notes > 0) terminal.err(`${counted(notes, 'remark')} on how lines were read; “npm run check-notes” shows them`);
}

/** Shows the summary of a run that may have written files. */
export function showOutcome(outcome: BuildOutcome, terminal: Terminal): void {
	showLoaded(outcome, terminal);
	if (outcome.failed) {
		const errors = outcome.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
		terminal.err(outcome.written.length === 0 ? `${counted(errors, 'error')}: nothing was written` : counted(errors, 'error'));
		return;
	}
	const removed = outcome.removed.length === 0 ? '' : `, ${outcome.removed.length} removed`;
	terminal.err(`${counted(outcome.written.length, 'file')} written, ${outcome.unchanged.length} unchanged${removed}`);
}
