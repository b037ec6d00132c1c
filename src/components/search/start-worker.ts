/** Starts the worker of the search. In a file of its own, because each bundler has its own way to name the script of a worker. */
export function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url));
}
