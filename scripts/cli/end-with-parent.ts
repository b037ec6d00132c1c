import { readFileSync } from 'node:fs';

/** How often to look whether the parent is there, in milliseconds. */
const LOOK_EVERY_MS = 250;

/**
 * Ends this process by SIGTERM once the process that started it is gone, or npm, which starts a shell that starts it: npm passes a signal on
 * to its shell alone, or ends without a word, and many shells do not pass it on at all. On Windows, where a process keeps the id of its
 * parent, this does nothing; npm itself is seen on Linux alone.
 */
export function endWithParent(): void {
	const started = startedBy();
	const look = setInterval(() => {
		if (startedBy() === started) return;
		clearInterval(look);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY_MS);
	look.unref();
}

/** The ids of the parent and, within npm, of the parent's parent. */
function startedBy(): string {
	const isOfNpm = process.env['npm_lifecycle_event'] !== undefined;
	return isOfNpm ? `${process.ppid} ${parentOf(process.ppid)}` : String(process.ppid);
}

/** The parent of a process, from `/proc/<id>/stat` (proc_pid_stat(5)); '' where there is none. */
function parentOf(id: number): string {
	try {
		const status = readFileSync(`/proc/${id}/stat`, 'utf8');
		const [, parent = ''] = status.slice(status.lastIndexOf(')') + 2).split(' ');
		return parent;
	} catch {
		return '';
	}
}
