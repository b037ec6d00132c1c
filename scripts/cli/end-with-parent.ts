/** How often to look whether the parent is there, in milliseconds. */
const LOOK_EVERY_MS = 250;

/**
 * Ends this process by SIGTERM once the process that started it is gone: npm passes a signal on to its shell alone, and many shells do not pass
 * it on at all. On Windows, where a process keeps the id of its parent, this does nothing.
 */
export function endWithParent(): void {
	const parent = process.ppid;
	const look = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(look);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY_MS);
	look.unref();
}
