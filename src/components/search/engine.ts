import type { LoadRequest, Reply, Request } from './messages.ts';
import type { QueryResults } from './query-results.ts';
import { startWorker } from './start-worker.ts';

/** The loading state of the search. */
export interface EngineState {
	/** What is loaded: names are enough for results, texts make them complete. */
	readonly known: 'nothing' | 'names' | 'all';
	/** Whether a file could not be loaded. The next `load` tries again. */
	readonly failed: boolean;
}

/** The state before loading, and on the server. */
export const NOTHING_KNOWN: EngineState = { known: 'nothing', failed: false };

interface PendingQuery {
	readonly query: string;
	readonly limit: number;
	readonly answer: (found: QueryResults) => void;
	withdrawn: boolean;
}

/** The only worker of the page, shared by the dialog and the results page. */
let worker: Worker | undefined;
let state = NOTHING_KNOWN;
let waiting: PendingQuery[] = [];
let running: PendingQuery | undefined;
let lastId = 0;
const listeners = new Set<() => void>();

/** Subscribes to changes of `engineState`. Returns the function that unsubscribes. */
export function onEngineChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** The current state; the same object until it changes. */
export function engineState(): EngineState {
	return state;
}

/**
 * Loads what is not loaded or loading yet, and retries what failed.
 *
 * @param baseUrl the base path of the site, with a slash at both ends
 */
export function load(baseUrl: string): void {
	if (worker !== undefined && !state.failed) return;
	try {
		worker ??= connectedWorker();
	} catch {
		// The browser has no workers, or a policy of the host forbids them.
		change({ known: 'nothing', failed: true });
		return;
	}
	change({ ...state, failed: false });
	const file = (name: string): string => new URL(`${baseUrl}api/search/${name}`, window.location.origin).href;
	const request: LoadRequest = { kind: 'load', names: file('names.json'), texts: file('texts.json') };
	send(request);
}

/** Discards everything, so that the next `load` reads the current notes. */
export function forget(): void {
	stop();
	change(NOTHING_KNOWN);
}

/**
 * Queues a query; the answer comes when the names are loaded. Only one query runs at a time, and withdrawn queries are skipped, so fast
 * typing only waits for the last query.
 *
 * @param limit maximum number of terms and of sections
 * @returns a function that withdraws the query
 */
export function find(query: string, limit: number, answer: (found: QueryResults) => void): () => void {
	const pending: PendingQuery = { query, limit, answer, withdrawn: false };
	waiting.push(pending);
	runNext();
	return () => {
		pending.withdrawn = true;
	};
}

function runNext(): void {
	waiting = waiting.filter((pending) => !pending.withdrawn);
	if (running !== undefined || state.known === 'nothing') return;
	running = waiting.shift();
	if (running === undefined) return;
	lastId++;
	send({ kind: 'find', id: lastId, query: running.query, limit: running.limit });
}

function connectedWorker(): Worker {
	const started = startWorker();
	started.onmessage = ({ data }: MessageEvent<Reply>): void => {
		if (started === worker) onReply(data);
	};
	// The script did not load, or failed. The next `load` starts a new worker.
	started.onerror = (event): void => {
		event.preventDefault();
		if (started !== worker) return;
		stop();
		change({ known: 'nothing', failed: true });
	};
	return started;
}

function onReply(reply: Reply): void {
	if (reply.kind === 'failed') {
		change({ ...state, failed: true });
	} else if (reply.kind === 'known') {
		change({ known: reply.known, failed: false });
		runNext();
	} else if (reply.id === lastId && running !== undefined) {
		const { withdrawn, answer } = running;
		running = undefined;
		if (!withdrawn) answer(reply.found);
		runNext();
	}
}

function stop(): void {
	worker?.terminate();
	worker = undefined;
	running = undefined;
}

function send(request: Request): void {
	worker?.postMessage(request);
}

function change(next: EngineState): void {
	state = next;
	for (const listener of listeners) listener();
}
