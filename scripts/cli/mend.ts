import { relative } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';
import { oneLine } from '../../src/language/one-line.ts';
import { VERDICTS } from '../../src/schemas/term-kinds.ts';
import { termPath, topicPath } from '../../src/web/addresses.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { appendCorrection, type CorrectionFields } from '../add/append-correction.ts';
import { newCorrection } from '../add/new-correction.ts';
import { address, CHECK_ADVICE, date } from '../entries/check-fields.ts';
import { DEFAULT_VERDICT } from '../entries/corrections.ts';
import { decodeText } from '../io/decode-text.ts';
import { changeFile, withNotesLock } from '../io/replace-file.ts';
import { printable } from '../text/printable.ts';
import { notesPath } from '../text/source.ts';
import { command, type ExitCode, run, UsageError } from './command.ts';
import { type Notebook, notebookOf, shownPath, withNotesOption } from './notebook.ts';
import { loadToChange } from './notebook-run.ts';
import { showDiagnostics, type Terminal } from './terminal.ts';

interface Options {
	readonly notes?: string;
	readonly source?: string;
	readonly verdict?: string;
	readonly since?: string;
}

await run(async (argv, terminal) => {
	const program = withNotesOption(command('mend', 'Writes down what is right where the notes are not. The notes stay as they are.'))
		.argument('<says>', 'words of the line of the notes; “--” goes in front of words that begin with a dash', readText)
		.argument('<right>', 'what is right', readText)
		.option('--source <address>', 'a page that says it', readSource)
		.addOption(new Option('--verdict <word>', `how the notes are not right; by default, ${DEFAULT_VERDICT}`).choices(VERDICTS))
		.option('--since <date>', 'since when it is so: a year, a month or a day', readDate)
		.parse(argv, { from: 'user' });
	const [says, right] = program.processedArgs as [string, string];
	const { notes, ...options } = program.opts<Options>();
	const notebook = notebookOf(notes);
	const { corrections } = notebook;
	if (corrections === undefined)
		throw new UsageError(
			`${relative('', notebook.notes)} is a single file, and corrections stand beside notes: put it into a folder, and name that with --notes`,
		);
	// If several commands run at once, each must see what the others have written.
	const result = await withNotesLock(notebook.notes, notesPath(relative('', notebook.notes)), () =>
		mend({ says, right, ...options }, { ...notebook, corrections }, terminal),
	);
	if (result.kind === 'done') return result.value;
	showDiagnostics(result.diagnostics, terminal);
	return 1;
});

async function mend(
	fields: CorrectionFields,
	notebook: Notebook & { readonly corrections: string },
	terminal: Terminal,
): Promise<ExitCode> {
	const loaded = await loadToChange(notebook);
	if (loaded.failed) {
		showDiagnostics(loaded.diagnostics, terminal);
		return 1;
	}
	const found = newCorrection(fields.says, loaded.notes, (path) => printable(shownPath(notebook, path)));
	if (found.kind !== 'new') {
		terminal.err(found.message);
		return 1;
	}
	const { corrections } = notebook;
	const shown = notesPath(relative('', corrections));
	let line = 0;
	const result = await changeFile(corrections, shown, async (current) => {
		const decoded = current === undefined ? undefined : decodeText(current, shown);
		if (decoded?.kind === 'fault') return undefined;
		const added = appendCorrection(decoded?.text, { ...fields, says: found.says });
		line = added?.line ?? 0;
		return added && Buffer.from(added.text, 'utf8');
	});
	if (result.kind === 'refused') {
		showDiagnostics(result.diagnostics, terminal);
		return 1;
	}
	const verdict = fields.verdict ?? DEFAULT_VERDICT;
	terminal.out(`${printable(shown)}:${line} “${printable(found.says)}” is ${verdict}: ${printable(fields.right)}`);
	const pages = [
		...found.topics.map((id) => topicPath(id)),
		...found.terms.flatMap(({ id }) => [termPath(id), `${PAGES.glossary.path}#${id}`]),
		PAGES.checks.path,
	];
	terminal.out(
		`said in ${printable(shownPath(notebook, found.place.file))}:${found.place.line}, which stays as it is; what is right shows on ${pages.join(', ')}`,
	);
	return 0;
}

/** Reads a text on one line. What shows nothing is left out. Throws commander's `InvalidArgumentError` if nothing is left. */
function readText(given: string): string {
	const text = oneLine(given.replaceAll('\r', ' ').replaceAll(new RegExp(HIDDEN_CHARACTER.source, 'gu'), ''));
	if (text === '') throw new InvalidArgumentError('expected some text');
	return text;
}

function readSource(given: string): string {
	if (!address.safeParse(given).success) throw new InvalidArgumentError(`expected ${CHECK_ADVICE.source}`);
	return given;
}

function readDate(given: string): string {
	if (!date.safeParse(given).success) throw new InvalidArgumentError(`expected ${CHECK_ADVICE.since}`);
	return given;
}
