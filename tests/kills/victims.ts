import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../scripts/io/file-state.ts';
import { fileHashes } from '../file-hashes.ts';

/** The folders of a trial. */
export interface Places {
	/** A copy of the project that nobody else uses, so that whatever is left in its cache was left by the command. */
	readonly project: string;
	readonly notes: string;
	/** The folder of what is made; nothing else is in the folder above it. */
	readonly out: string;
}

/** What people look at, as hashes by path: the files that a killed command may have left half-made are no part of it. */
export interface State {
	readonly notes: ReadonlyMap<string, string>;
	readonly out: ReadonlyMap<string, string>;
}

/** A command that is killed, and what must hold then. Each run has a number; those of odd and even numbers make different things. */
export interface Victim {
	readonly args: (run: number, places: Places) => readonly string[];
	/** Makes the notes as they stand before a run. */
	readonly prepare: (run: number, places: Places) => Promise<void>;
	/** What the notes are after a run, where earlier runs do not tell it. */
	readonly notesAfter?: (run: number, places: Places) => Promise<ReadonlyMap<string, string>>;
	/** Whether only each file that was made is old or new after a kill, until the next command; else all of them are, together. */
	readonly isByFile: boolean;
	/** The folders in which the changes of files are counted. */
	readonly watched: (places: Places) => readonly string[];
}

/** The commands that are killed. */
export const VICTIM_NAMES = ['notes', 'add', 'build'] as const;
export type VictimName = (typeof VICTIM_NAMES)[number];

const FILE = 'bread.md';
const PERMALINKS = 'permalinks.txt';

/** A small notebook, so that the time goes to starting and writing. */
function textOf(run: number): string {
	const own = run % 2 === 0 ? ['Poolish - a wet starter', 'Biga - a dry starter'] : ['Levain - a wild starter', 'Autolyse - a first rest'];
	return `# Bread\n${own.join('\n\n')}\n\nCrumb - the inside, ${run % 2 === 0 ? 'open' : 'tight'}\n\n## List of terms\n- Crust\n`;
}

async function writeNotes(run: number, { notes }: Places): Promise<void> {
	await mkdir(notes, { recursive: true });
	await writeFile(path.join(notes, FILE), textOf(run));
	// Each run publishes its own addresses, and none that others have promised.
	await rm(path.join(notes, PERMALINKS), { force: true });
}

/** The term that a run adds. Names that differ by a digit would be taken for versions of one thing. */
function termOf(run: number): string {
	return `Grain${[...String(run)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
}

export const VICTIMS: Readonly<Record<VictimName, Victim>> = {
	notes: {
		args: (_run, { notes, out }) => ['scripts/cli/notes.mjs', '--notes', notes, '--out', out],
		prepare: writeNotes,
		isByFile: true,
		watched: ({ out }) => [path.dirname(out)],
	},
	add: {
		args: (run, { notes }) => ['scripts/cli/add.mjs', '--notes', notes, termOf(run)],
		prepare: async (_run, places) => {
			const isThere = (await fileHashes(places.notes)).size > 0;
			if (!isThere) await writeNotes(0, places);
		},
		notesAfter: async (run, { notes }) => {
			const text = await readFile(path.join(notes, FILE), 'utf8');
			return new Map([[FILE, sha256(Buffer.from(`${text}- ${termOf(run)}\n`))]]);
		},
		isByFile: false,
		watched: ({ notes }) => [notes],
	},
	build: {
		args: (_run, { notes, out }) => ['scripts/cli/build.mjs', '--publish', '--notes', notes, '--out', out],
		prepare: writeNotes,
		isByFile: false,
		watched: ({ project, out }) => [path.dirname(out), path.join(project, '.cache/build')],
	},
};
