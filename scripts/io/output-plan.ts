import { join, posix } from 'node:path';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import { compareText } from '../../src/language/compare-text.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { OutputFile } from '../text/output-file.ts';
import { type FileState, fileState, isMarkedGenerated, namesIn, notFolders, parentFolders, sha256 } from './file-state.ts';
import { editedByHand, inTheWay } from './output-diagnostics.ts';
import { type Manifest, manifestFiles, manifestOf } from './output-manifest.ts';

/** A file to put in place. */
export interface PlannedWrite {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What it takes to turn the output folder into what is wanted, all in code-unit order of the paths. */
export interface OutputPlan {
	readonly writes: readonly PlannedWrite[];
	/** Paths of outputs that no longer belong there. */
	readonly removals: readonly string[];
	readonly unchanged: readonly string[];
	/** The manifest afterwards. */
	readonly manifest: Manifest;
	/** What stands in the way; with any of it nothing may be written. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Compares the folder `out` with the wanted files, whose paths were found to be safe. `known` is what the last run wrote. Only reads. */
export async function planOutput(out: string, files: readonly OutputFile[], known: Manifest): Promise<OutputPlan> {
	const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
	const wanted = new Set(sorted.map((file) => file.path));
	const gone = [...new Set([...known.keys(), ...orphanedPages(out, wanted)])].filter((path) => !wanted.has(path)).sort(compareText);
	const blocked = await notFolders(out, parentFolders([...wanted, ...gone]));
	// Below something that is no folder nothing can be looked at; one diagnostic about it is enough.
	if (blocked.length > 0) return blockedPlan(blocked.map((path) => inTheWay(out, path, 'file or link in the place of a folder')));
	const removals = await mapWithYield(gone, (path) => planRemoval(out, path, known));
	const removedNames = new Set(removals.flatMap((removal) => (removal.kind === 'remove' ? [pathKey(removal.path)] : [])));
	const hashes = new Map<string, string>();
	// Where case makes no difference, `t/K8S` is the very file that the last run wrote as `t/k8s`.
	const knownNames = manifestOf(manifestFiles(known).map(([path, hash]) => [pathKey(path), hash]));
	const writes = await mapWithYield(sorted, (file) => {
		const bytes = typeof file.content === 'string' ? Buffer.from(file.content, 'utf8') : file.content;
		hashes.set(file.path, sha256(bytes));
		const step = planWrite(out, file.path, bytes, fileState(join(out, file.path)), knownNames);
		// Where case makes no difference this is the very file that goes, so it has to come back.
		return step.kind === 'keep' && removedNames.has(pathKey(file.path)) ? { ...step, kind: 'write' as const } : step;
	});
	return {
		writes: writes.filter((step) => step.kind === 'write'),
		removals: removals.flatMap((step) => (step.kind === 'remove' ? [step.path] : [])),
		unchanged: writes.flatMap((step) => (step.kind === 'keep' ? [step.path] : [])),
		manifest: manifestOf(hashes),
		diagnostics: [...writes, ...removals].flatMap((step) => (step.kind === 'fault' ? [step.fault] : [])),
	};
}

/** A key that is the same for paths that some file systems take for one: they ignore case or how accents are composed. */
export function pathKey(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

type Fault = { readonly kind: 'fault'; readonly path: string; readonly fault: Diagnostic };
type WriteStep = ({ readonly kind: 'write' } & PlannedWrite) | ({ readonly kind: 'keep' } & PlannedWrite) | Fault;
type RemovalStep = { readonly kind: 'remove'; readonly path: string } | { readonly kind: 'gone' } | Fault;

function planWrite(out: string, path: string, bytes: Uint8Array, state: FileState, known: Manifest): WriteStep {
	if (state.kind === 'absent') return { kind: 'write', path, bytes };
	if (state.kind === 'other') return { kind: 'fault', path, fault: inTheWay(out, path, 'folder or link in the place of a file') };
	if (state.bytes.equals(bytes)) return { kind: 'keep', path, bytes };
	const hashes = known.get(pathKey(path));
	if (hashes?.has(sha256(state.bytes)) === true || isMarkedGenerated(state.bytes)) return { kind: 'write', path, bytes };
	const fault = hashes !== undefined ? editedByHand(out, path) : inTheWay(out, path, 'file that was not generated');
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
	const ours = known.get(path)?.has(sha256(state.bytes)) === true || isMarkedGenerated(state.bytes);
	return ours ? { kind: 'remove', path } : { kind: 'fault', path, fault: editedByHand(out, path) };
}

function blockedPlan(diagnostics: readonly Diagnostic[]): OutputPlan {
	return { writes: [], removals: [], unchanged: [], manifest: new Map(), diagnostics };
}
