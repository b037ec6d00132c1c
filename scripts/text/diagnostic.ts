import { compareText } from '../../src/language/compare-text.ts';
import { printable } from './printable.ts';
import type { NotesPath, Span } from './source.ts';

/** How severe a diagnostic is: an `error` stops the build, a `warning` asks for a review, an `info` explains a choice. */
export type Severity = 'error' | 'warning' | 'info';

/** All codes with their severities. `DIAGNOSTICS.md` has advice for each; a test compares it with this table. */
export const DIAGNOSTIC_SEVERITY = {
	'notes-missing': 'error',
	'notes-empty': 'error',
	'notes-unreadable': 'error',
	'not-utf8': 'error',
	'binary-file': 'error',
	'topic-address-taken': 'error',
	'heading-id-taken': 'error',
	'entries-foreign': 'error',
	'entry-invalid': 'error',
	'entry-unknown-related': 'error',
	'entry-unknown-topic': 'error',
	'entry-alias-taken': 'error',
	'correction-invalid': 'error',
	'notes-changed': 'error',
	'settings-syntax': 'error',
	'settings-key': 'error',
	'settings-value': 'error',
	'settings-logo': 'error',
	'permalink-lost': 'error',
	'permalink-invalid': 'error',
	'permalinks-foreign': 'error',
	'output-not-ours': 'error',
	'output-busy': 'error',
	'output-unwritable': 'error',
	'foreign-address': 'error',
	'unclosed-fence': 'warning',
	'unclosed-comment': 'warning',
	'line-too-long': 'warning',
	'link-not-followed': 'warning',
	'image-missing': 'warning',
	'image-unusable': 'warning',
	'diagram-unreadable': 'warning',
	'hidden-characters': 'warning',
	'unsafe-link': 'warning',
	'look-alike-terms': 'warning',
	'settings-topic': 'warning',
	'settings-page': 'warning',
	'settings-name': 'warning',
	'permalink-jotted': 'warning',
	'entry-stale-check': 'warning',
	'entry-stale-review': 'warning',
	'correction-unmatched': 'warning',
	'correction-ambiguous': 'warning',
	'entry-missing': 'warning',
	'entry-circular': 'warning',
	'entry-acronym': 'warning',
	'entry-sentence': 'warning',
	'alias-ambiguous': 'warning',
	'address-contested': 'warning',
	'uncertain-reading': 'info',
	'remark-left-out': 'info',
	'names-by-case': 'info',
	'repeated-line': 'info',
} as const satisfies Record<string, Severity>;

/** One of the codes in {@link DIAGNOSTIC_SEVERITY}. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_SEVERITY;

/** A place in a file; {@link wholeFile} makes the place of a whole file. */
export interface Place {
	readonly file: NotesPath;
	/** 1-based; 1 for a whole file. */
	readonly line: number;
	readonly span: Span;
}

/** A message about a place in a file: what is there, and what to do about it. */
export interface Diagnostic {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly place: Place;
	/** In plain words: what is wrong there, and behind a colon what to do about it. */
	readonly message: string;
	/** Another place that the diagnostic is about, and what is there. */
	readonly related?: { readonly place: Place; readonly message: string };
	/** The name or the address that it is about, for a message that stands for many of one cause. */
	readonly about?: string;
}

/** Takes diagnostics one by one. Stages report through it and never print. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic with the severity of its code. */
export function diagnostic(code: DiagnosticCode, place: Place, message: string, related?: Diagnostic['related']): Diagnostic {
	const base = { code, severity: DIAGNOSTIC_SEVERITY[code], place, message };
	return related === undefined ? base : { ...base, related };
}

/** The place of a whole file. */
export function wholeFile(file: NotesPath): Place {
	return { file, line: 1, span: { start: 1, end: 1 } };
}

/** Formats a place as `file:line:column`, which editors and terminals make clickable. */
export function formatPlace(place: Place): string {
	return `${printable(place.file)}:${place.line}:${place.span.start}`;
}

/** Formats a diagnostic as `file:line:column code message`, with the related place on a second line. */
export function formatDiagnostic({ place, code, message, related }: Diagnostic): string {
	const head = `${formatPlace(place)} ${code} ${printable(message)}`;
	return related === undefined ? head : `${head}\n  ${formatPlace(related.place)} ${printable(related.message)}`;
}

/** Sorts diagnostics by place, code and message. The order in which they were reported does not matter. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return [...diagnostics].sort(
		(a, b) =>
			compareText(a.place.file, b.place.file) ||
			a.place.line - b.place.line ||
			a.place.span.start - b.place.span.start ||
			compareText(a.code, b.code) ||
			compareText(a.message, b.message),
	);
}
