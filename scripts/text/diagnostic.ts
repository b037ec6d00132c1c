import { compareText } from '../../src/language/compare-text.ts';
import type { NotesPath, Span } from './source.ts';

/** How bad a finding is: an `error` stops the build, a `warning` wants a look, an `info` explains a choice. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * The closed set of findings. `docs`-facing advice for each stands in `DIAGNOSTICS.md`, which a test holds against this table.
 */
export const DIAGNOSTIC_SEVERITY = {
	'notes-missing': 'error',
	'notes-empty': 'error',
	'notes-unreadable': 'error',
	'not-utf8': 'error',
	'binary-file': 'error',
	'topic-address-taken': 'error',
	'heading-id-taken': 'error',
	'entry-invalid': 'error',
	'entry-unknown-related': 'error',
	'entry-alias-taken': 'error',
	'notes-changed': 'error',
	'permalink-lost': 'error',
	'permalink-invalid': 'error',
	'output-not-ours': 'error',
	'output-busy': 'error',
	'output-unwritable': 'error',
	'unclosed-fence': 'warning',
	'unclosed-comment': 'warning',
	'line-too-long': 'warning',
	'link-not-followed': 'warning',
	'hidden-characters': 'warning',
	'unsafe-link': 'warning',
	'look-alike-terms': 'warning',
	'entry-stale-check': 'warning',
	'entry-missing': 'warning',
	'entry-circular': 'warning',
	'entry-acronym': 'warning',
	'entry-sentence': 'warning',
	'alias-ambiguous': 'warning',
	'address-contested': 'warning',
	'uncertain-reading': 'info',
	'remark-left-out': 'info',
	'repeated-line': 'info',
} as const satisfies Record<string, Severity>;

/** A code of the closed set. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_SEVERITY;

/** A place in a file; `span` is left out where the finding is about the whole file. */
export interface Place {
	readonly file: NotesPath;
	/** 1-based; 1 for a whole file. */
	readonly line: number;
	readonly span: Span;
}

/** One finding: where, what, and what to do about it. */
export interface Diagnostic {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly place: Place;
	/** One sentence: “unexpected X, expected Y”. */
	readonly message: string;
	/** The other place involved, with what stands there. */
	readonly related?: { readonly place: Place; readonly message: string };
}

/** Takes findings as they come; stages receive it and never print. */
export type Report = (finding: Diagnostic) => void;

/** A finding with the severity that its code has. */
export function diagnostic(code: DiagnosticCode, place: Place, message: string, related?: Diagnostic['related']): Diagnostic {
	const base = { code, severity: DIAGNOSTIC_SEVERITY[code], place, message };
	return related === undefined ? base : { ...base, related };
}

/** The place of a whole file. */
export function wholeFile(file: NotesPath): Place {
	return { file, line: 1, span: { start: 1, end: 1 } };
}

/** `file:line:column`, as editors and terminals make clickable. */
export function formatPlace(place: Place): string {
	return `${place.file}:${place.line}:${place.span.start}`;
}

/** `file:line:column code message`, and the related place on a line of its own. */
export function formatDiagnostic(finding: Diagnostic): string {
	const head = `${formatPlace(finding.place)} ${finding.code} ${finding.message}`;
	if (finding.related === undefined) return head;
	return `${head}\n  ${formatPlace(finding.related.place)} ${finding.related.message}`;
}

/** Findings in the order of their places, then of their codes: independent of the order of discovery. */
export function inPlaceOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
	return [...findings].sort(
		(a, b) =>
			compareText(a.place.file, b.place.file) ||
			a.place.line - b.place.line ||
			a.place.span.start - b.place.span.start ||
			compareText(a.code, b.code) ||
			compareText(a.message, b.message),
	);
}
