import { join, posix } from 'node:path';
import { compareText } from '../../src/language/compare-text.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { OutputFile } from '../text/output-file.ts';
import { type FileState, fileState, isMarkedGenerated, namesIn, notFolders, parentFolders, sha256 } from './file-state.ts';
import { mapWithYield } from './map-with-yield.ts';
import { editedByHand, inTheWay } from './output-fault.ts';
import { type Manifest, manifestText } from './output-manifest.ts';

/** A file to put in place, and the hash of what stands there now (null for nothing). */
export interface PlannedWrite {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly before: string | null;
}

/** An output that no longer belongs there, with the hash that it has. */
export interface PlannedRemoval {
	readonly path: string;
	readonly before: string;
}

/** What it takes to turn the output folder into what is wanted, all in code-unit order of the paths. */
export interface OutputPlan {
	readonly writes: readonly PlannedWrite[];
	readonly removals: readonly PlannedRemoval[];
	readonly unchanged: readonly string[];
	/** The manifest's text afterwards. */
	readonly manifest: string;
	/** What stands in the way; with any of it nothing may be written. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Compares the folder `out` with the wanted files, whose paths were found to be safe. `known` is what the last run wrote. Only reads. */
export async function planOutput(out: string, files: readonly OutputFile[], known: Manifest): Promise<OutputPlan> {
	const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
	const wanted = new Set(sorted.map((file) => file.path));
	const gone = [...new Set([...known.keys(), ...orphanedPages(out, wanted)])].filter((path) => !wanted.has(path)).sort(compareText);
	const blocked = await notFolders(out, parentFolders([...wanted, ...gone]));
	// Below something that is no folder nothing can be looked at; one finding about it is enough.
	if (blocked.length > 0) return blockedPlan(blocked.map((path) => inTheWay(out, path, 'file or link in the place of a folder')));
	const removals = await mapWithYield(gone, (path) => planRemoval(out, path, known));
	const removedNames = new Set(removals.flatMap((removal) => (removal.kind === 'remove' ? [nameKey(removal.path)] : [])));
	const manifest = new Map<string, string>();
	// Where case makes no difference, `t/K8S` is the very file that the last run wrote as `t/k8s`.
	const knownNames = new Map([...known].map(([path, hash]) => [nameKey(path), hash]));
	const writes = await mapWithYield(sorted, (file) => {
		const bytes = typeof file.content === 'string' ? Buffer.from(file.content, 'utf8') : file.content;
		manifest.set(file.path, sha256(bytes));
		const step = planWrite(out, file.path, bytes, fileState(join(out, file.path)), knownNames);
		// Where case makes no difference this is the very file that goes, so it has to come back.
		return step.kind === 'keep' && removedNames.has(nameKey(file.path)) ? { ...step, kind: 'write' as const } : step;
	});
	return {
		writes: writes.filter((step) => step.kind === 'write'),
		removals: removals.filter((step) => step.kind === 'remove'),
		unchanged: writes.flatMap((step) => (step.kind === 'keep' ? [step.path] : [])),
		manifest: manifestText(manifest),
		diagnostics: [...writes, ...removals].flatMap((step) => (step.kind === 'fault' ? [step.fault] : [])),
	};
}

/** A key that is the same for paths that some file systems take for one: they ignore case or how accents are composed. */
export function nameKey(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

type Fault = { readonly kind: 'fault'; readonly path: string; readonly fault: Diagnostic };
type WriteStep = ({ readonly kind: 'write' } & PlannedWrite) | ({ readonly kind: 'keep' } & PlannedWrite) | Fault;
type RemovalStep = ({ readonly kind: 'remove' } & PlannedRemoval) | { readonly kind: 'gone' } | Fault;

function planWrite(out: string, path: string, bytes: Uint8Array, state: FileState, known: ReadonlyMap<string, string>): WriteStep {
	if (state.kind === 'absent') return { kind: 'write', path, bytes, before: null };
	if (state.kind === 'other') return { kind: 'fault', path, fault: inTheWay(out, path, 'folder or link in the place of a file') };
	const before = sha256(state.bytes);
	if (state.bytes.equals(bytes)) return { kind: 'keep', path, bytes, before };
	const name = nameKey(path);
	if (known.get(name) === before || isMarkedGenerated(state.bytes)) return { kind: 'write', path, bytes, before };
	const fault = known.has(name) ? editedByHand(out, path) : inTheWay(out, path, 'file that was not generated');
	return { kind: 'fault', path, fault };
}

/**
 * Pages beside the wanted ones that bear the mark of a generated file. A fresh clone has committed pages and no manifest: with other
 * notes in it, they would stay on the site for ever.
 */
function orphanedPages(out: string, wanted: ReadonlySet<string>): readonly string[] {
	const folders = new Set([...wanted].filter((path) => path.endsWith('.md')).map((path) => posix.dirname(path)));
	return [...folders].flatMap((folder) =>
		namesIn(join(out, folder))
			.map((name) => posix.join(folder, name))
			.filter((path) => path.endsWith('.md') && !wanted.has(path) && isMarkedFile(join(out, path))),
	);
}

function isMarkedFile(path: string): boolean {
	const state = fileState(path);
	return state.kind === 'file' && isMarkedGenerated(state.bytes);
}

function planRemoval(out: string, path: string, known: Manifest): RemovalStep {
	const state = fileState(join(out, path));
	if (state.kind === 'absent') return { kind: 'gone' };
	if (state.kind === 'other') return { kind: 'fault', path, fault: editedByHand(out, path) };
	const before = sha256(state.bytes);
	const ours = before === known.get(path) || isMarkedGenerated(state.bytes);
	return ours ? { kind: 'remove', path, before } : { kind: 'fault', path, fault: editedByHand(out, path) };
}

function blockedPlan(diagnostics: readonly Diagnostic[]): OutputPlan {
	return { writes: [], removals: [], unchanged: [], manifest: '', diagnostics };
}
