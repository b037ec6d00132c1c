import { join, posix } from 'node:path';
import { mapWithYield } from '../../src/async/map-with-yield.ts';
import { compareText } from '../../src/language/compare-text.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { OutputFile } from '../text/output-file.ts';
import { type FileState, fileState, isMarkedGenerated, namesIn, notFolders, parentFolders, sha256 } from './file-state.ts';
import { editedByHand, inTheWay } from './output-diagnostics.ts';
import { type Manifest, manifestFiles, manifestOf } from './output-manifest.ts';

/** A file to write. */
export interface PlannedWrite {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The changes that make the output folder have exactly the wanted files, in code-unit order of the paths. */
export interface OutputPlan {
	readonly writes: readonly PlannedWrite[];
	/** Paths of files to delete. */
	readonly removals: readonly string[];
	readonly unchanged: readonly string[];
	/** The manifest after the changes. */
	readonly manifest: Manifest;
	/** What is in the way. If there is any, nothing may be written. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Compares the folder `out` with the wanted files, whose paths must be safe. `known` is the manifest of the last run. Only reads. */
export async function planOutput(out: string, files: readonly OutputFile[], known: Manifest): Promise<OutputPlan> {
	const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
	const wanted = new Set(sorted.map((file) => file.path));
	const gone = [...new Set([...known.keys(), ...orphanedPages(out, wanted)])].filter((path) => !wanted.has(path)).sort(compareText);
	const blocked = await notFolders(out, parentFolders([...wanted, ...gone]));
	// Nothing can be read below a path that is not a folder, so one diagnostic per such path is enough.
	if (blocked.length > 0) return blockedPlan(blocked.map((path) => inTheWay(out, path, 'a file or a link in the place of a folder')));
	const removals = await mapWithYield(gone, (path) => planRemoval(out, path, known));
	const removedNames = new Set(removals.flatMap((removal) => (removal.kind === 'remove' ? [pathKey(removal.path)] : [])));
	const hashes = new Map<string, string>();
	// On a file system that ignores case, `t/K8S` is the file that the last run wrote as `t/k8s`.
	const knownNames = manifestOf(manifestFiles(known).map(([path, hash]) => [pathKey(path), hash]));
	const writes = await mapWithYield(sorted, (file) => {
		const bytes = typeof file.content === 'string' ? Buffer.from(file.content, 'utf8') : file.content;
		hashes.set(file.path, sha256(bytes));
		const step = planWrite(out, file.path, bytes, fileState(join(out, file.path)), knownNames);
		// On a file system that ignores case, this is the file that is deleted, so it must be written again.
		return step.kind === 'keep' && removedNames.has(pathKey(file.path)) ? { ...step, kind: 'write' as const } : step;
	});
	return {
		writes: writes.filter((step) => step.kind === 'write'),
		removals: removals.flatMap((step) => (step.kind === 'remove' ? [step.path] : [])),
		unchanged: writes.flatMap((step) => (step.kind === 'keep' ? [step.path] : [])),
		manifest: manifestOf(hashes),
		diagnostics: [...writes, ...removals].flatMap((step) => (step.kind === 'refused' ? [step.diagnostic] : [])),
	};
}

/** A key that is equal for paths that are one file on some file systems, which ignore case or how accents are composed. */
export function pathKey(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

type Refusal = { readonly kind: 'refused'; readonly diagnostic: Diagnostic };
type WriteStep = ({ readonly kind: 'write' } & PlannedWrite) | ({ readonly kind: 'keep' } & PlannedWrite) | Refusal;
type RemovalStep = { readonly kind: 'remove'; readonly path: string } | { readonly kind: 'gone' } | Refusal;

function planWrite(out: string, path: string, bytes: Uint8Array, state: FileState, known: Manifest): WriteStep {
	if (state.kind === 'absent') return { kind: 'write', path, bytes };
	if (state.kind === 'other') return refusal(inTheWay(out, path, 'a folder or a link in the place of a file'));
	if (state.bytes.equals(bytes)) return { kind: 'keep', path, bytes };
	const hashes = known.get(pathKey(path));
	if (hashes?.has(sha256(state.bytes)) === true || isMarkedGenerated(state.bytes)) return { kind: 'write', path, bytes };
	return refusal(hashes !== undefined ? editedByHand(out, path) : inTheWay(out, path, 'a file that was not generated'));
}

/**
 * Pages in the folders of wanted pages that have the marker of a generated file and are not wanted. A fresh clone has committed pages and
 * no manifest, so that pages of other notes would stay for ever.
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
	if (state.kind === 'other') return refusal(editedByHand(out, path));
	const isGenerated = known.get(path)?.has(sha256(state.bytes)) === true || isMarkedGenerated(state.bytes);
	return isGenerated ? { kind: 'remove', path } : refusal(editedByHand(out, path));
}

function refusal(diagnostic: Diagnostic): Refusal {
	return { kind: 'refused', diagnostic };
}

function blockedPlan(diagnostics: readonly Diagnostic[]): OutputPlan {
	return { writes: [], removals: [], unchanged: [], manifest: new Map(), diagnostics };
}
