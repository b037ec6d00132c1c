import { SingleBar } from 'cli-progress';
import pc from 'picocolors';
import { type Progress, STAGES, type Stage } from '../build.ts';
import { type Diagnostic, formatDiagnostic, type Severity } from '../text/diagnostic.ts';
import { printableOutput } from '../text/printable.ts';
import { eachCauseOnce } from './advice.ts';

/** The output of a command: results go to `out`, messages about the run to `err`. */
export interface Terminal {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
	/** Whether a person reads the output. */
	readonly interactive: boolean;
	/** The width in characters. */
	readonly columns: number;
	/** What colours a text, or leaves it as it is where colours are not wanted. */
	readonly colours: Colours;
}

/** The functions that colour a text for a terminal. */
export type Colours = ReturnType<typeof pc.createColors>;

/** The terminal of the process. Whatever text of notes gets here, no control character gets any farther. */
export function processTerminal(): Terminal {
	return {
		out: (text) => void process.stdout.write(`${printableOutput(text, pc.isColorSupported)}\n`),
		err: (text) => void process.stderr.write(`${printableOutput(text, pc.isColorSupported)}\n`),
		interactive: process.stdout.isTTY === true && process.stderr.isTTY === true && process.env['CI'] === undefined,
		columns: process.stdout.columns ?? 100,
		colours: pc,
	};
}

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
	load: 'loading the files',
	read: 'reading the lines',
	model: 'linking the terms',
	render: 'making the pages',
	draw: 'drawing the cards',
	write: 'writing',
};

/** Shows the progress of a run. `done` removes it. */
export interface StageProgress {
	readonly progress: Progress;
	readonly drawProgress: (drawn: number, total: number) => void;
	readonly done: () => void;
}

/** Shows the stages: as a bar if a person reads the output, else as lines. */
export function stageProgress(terminal: Terminal): StageProgress {
	if (!terminal.interactive)
		return { progress: (stage) => terminal.err(`${STAGE_NAMES[stage]} …`), drawProgress: () => undefined, done: () => undefined };
	const bar = new SingleBar({
		format: '{bar} {stage}',
		hideCursor: true,
		clearOnComplete: true,
		barsize: 20,
		barCompleteChar: '━',
		barIncompleteChar: '─',
	});
	bar.start(STAGES.length, 0, { stage: '' });
	return {
		progress: (stage) => bar.update(STAGES.indexOf(stage), { stage: STAGE_NAMES[stage] }),
		drawProgress: (drawn, total) => bar.update(STAGES.indexOf('draw'), { stage: `${STAGE_NAMES.draw}: ${drawn} of ${total}` }),
		done: () => bar.stop(),
	};
}

const SEVERITY_COLOURS = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Readonly<Record<Severity, keyof Colours>>;

/**
 * Shows diagnostics, one per line, coloured by severity.
 *
 * @param isStrict whether each is shown; else those of one cause are shown as one
 */
export function showDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal, isStrict = false): void {
	const shown = isStrict ? diagnostics : eachCauseOnce(diagnostics);
	for (const diagnostic of shown) terminal.err(terminal.colours[SEVERITY_COLOURS[diagnostic.severity]](formatDiagnostic(diagnostic)));
}
