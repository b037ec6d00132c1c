import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Diagnostic, diagnostic, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { fileErrorCode } from './file-error.ts';
import { withLock } from './lock-file.ts';

/** Whether the file has its new content, or why it kept the old one. */
export type ReplaceResult = { readonly kind: 'replaced' } | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

const LOCK_WAIT_MS = 5_000;

/**
 * Puts `replacement` in the place of a file's bytes, at once and with the file's mode kept: a process killed half-way leaves the old content.
 * Refuses with `notes-changed` when the file no longer holds the bytes `expected`, which someone edits then, or cannot be written.
 * `path` is where the file is, `shown` how messages name it.
 */
export async function replaceFile(path: string, shown: NotesPath, expected: Uint8Array, replacement: Uint8Array): Promise<ReplaceResult> {
	// Two commands at once would both find the bytes they expect, and the later one undo the earlier one.
	return whileLocked(path, shown, () => replaceIfSame(path, expected, replacement));
}

/** Runs `work` while no other command changes the file at `path`; `work` says whether it found the file as it has to be. */
export async function whileLocked(path: string, shown: NotesPath, work: () => Promise<boolean>): Promise<ReplaceResult> {
	const lock = join(dirname(path), `.${basename(path)}.lock`);
	try {
		const locked = await withLock(lock, LOCK_WAIT_MS, work);
		if (locked.kind === 'busy')
			return refused(shown, `lock of another command, expected one at a time: wait for it to end, or delete ${basename(lock)}`);
		return locked.value ? { kind: 'replaced' } : refused(shown, 'change meanwhile, expected the file as it was read: run again');
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		const cause = error instanceof Error ? error.message : code;
		return refused(shown, `file system error (${cause}), expected a file that can be written: correct that, then run again`);
	}
}

async function replaceIfSame(path: string, expected: Uint8Array, replacement: Uint8Array): Promise<boolean> {
	const current = await readFile(path);
	if (!current.equals(expected)) return false;
	await writeFileAtomic(path, Buffer.from(replacement));
	return true;
}

function refused(shown: NotesPath, unexpected: string): ReplaceResult {
	return { kind: 'refused', diagnostics: [diagnostic('notes-changed', wholeFile(shown), `unexpected ${unexpected}`)] };
}
