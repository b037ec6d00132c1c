import { posix } from 'node:path';
import { type Diagnostic, type DiagnosticCode, diagnostic, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';

/** The codes of diagnostics about the output folder. */
export type OutputCode = Extract<DiagnosticCode, `output-${string}`>;

/** A diagnostic about `path` in the output folder `out`; `''` is the folder itself. */
export function outputDiagnostic(
	out: string,
	path: string,
	unexpected: string,
	expected: string,
	code: OutputCode = 'output-not-ours',
): Diagnostic {
	const shown = notesPath(posix.join(notesPath(out), path));
	return diagnostic(code, wholeFile(shown), `unexpected ${unexpected}, expected ${expected}`);
}

/** The diagnostic for something at the path of an output file that no run made. */
export function inTheWay(out: string, path: string, found: string): Diagnostic {
	return outputDiagnostic(out, path, found, 'nothing or a generated file here: move it elsewhere or delete it, then run again');
}

/** The diagnostic for a generated file that was edited since. It may be neither overwritten nor deleted. */
export function editedByHand(out: string, path: string): Diagnostic {
	const expected = 'the file as it was generated: bring your change into the notes, delete this file, then run again';
	return outputDiagnostic(out, path, 'change by hand in a generated file', expected);
}
