import { posix } from 'node:path';
import { type Diagnostic, type DiagnosticCode, diagnostic, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';

/** The codes of diagnostics about the output folder. */
export type OutputCode = Extract<DiagnosticCode, `output-${string}`>;

/** A diagnostic about `path` in the output folder `out`; `''` is the folder itself. The message says what is wrong, and what to do. */
export function outputDiagnostic(out: string, path: string, message: string, code: OutputCode = 'output-not-ours'): Diagnostic {
	return diagnostic(code, wholeFile(notesPath(posix.join(notesPath(out), path))), message);
}

/** The diagnostic for a file system that does not let a folder or a file be written, for this reason. */
export function unwritable(out: string, cause: string): Diagnostic {
	return outputDiagnostic(
		out,
		'',
		`the system does not let this folder be written (${cause}): correct that, then run again`,
		'output-unwritable',
	);
}

/** The diagnostic for something at the path of an output file that no run made. */
export function inTheWay(out: string, path: string, found: string): Diagnostic {
	return outputDiagnostic(out, path, `${found} is in the way of the pages: move it elsewhere or delete it, then run again`);
}

/** The diagnostic for a generated file that was edited since. It may be neither overwritten nor deleted. */
export function editedByHand(out: string, path: string): Diagnostic {
	return outputDiagnostic(
		out,
		path,
		'this generated file was changed by hand: bring your change into the notes, delete this file, then run again',
	);
}
