/** Stands for `search/start-worker.ts` in the tools of term pages, whose worker is a file beside them (scripts/io/page-tools.ts). */
export function startWorker(): Worker {
	return new Worker(import.meta.url.replace(/\.js$/u, '.worker.js'));
}
