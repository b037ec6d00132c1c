import type { Found } from './found.ts';
import type { LoadRequest, Reply, Request } from './messages.ts';

/** How far the search is. */
export interface EngineState {
	/** What has been read: names are enough for answers, texts make them complete. */
	readonly known: 'nothing' | 'names' | 'all';
	/** Whether something could not be loaded; the next `load` tries again. */
	readonly failed: boolean;
}

/** Before anything was asked for, and on the server. */
export const NOTHING_KNOWN: EngineState = { known: 'nothing', failed: false };

interface Question {
	readonly query: string;
	readonly limit: number;
	readonly answer: (found: Found) => void;
	withdrawn: boolean;
}

/** The one search of the page: what the dialog has loaded, the results page has too. */
let worker: Worker | undefined;
let state = NOTHING_KNOWN;
let waiting: Question[] = [];
let asked: Question | undefined;
let lastId = 0;
const listeners = new Set<() => void>();

/** Tells of every change of `engineState`. Returns what ends that. */
export function onEngineChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** How far the search is now; the same object until it changes. */
export function engineState(): EngineState {
	return state;
}

/**
 * Loads what is not loaded yet: does nothing where all is there or under way, and tries again what failed.
 *
 * @param baseUrl the path that the site stands under, with a slash at both ends
 */
export function load(baseUrl: string): void {
	if (worker !== undefined && !state.failed) return;
	try {
		worker ??= startWorker();
	} catch {
		// A browser, or a policy of the host, without workers.
		change({ known: 'nothing', failed: true });
		return;
	}
	change({ ...state, failed: false });
	const file = (name: string): string => new URL(`${baseUrl}api/search/${name}`, window.location.origin).href;
	const request: LoadRequest = { kind: 'load', names: file('names.json'), texts: file('texts.json') };
	send(request);
}

/** Forgets everything, so that the next `load` reads the notes as they are then. */
export function forget(): void {
	stop();
	change(NOTHING_KNOWN);
}

/**
 * Finds; the answer comes once the names are there. Only one query is under way at a time, and of those that wait none is asked that
 * was withdrawn meanwhile: whoever types fast waits for the last one alone.
 *
 * @param limit how many terms and how many sections at most
 * @returns withdraws the query
 */
export function find(query: string, limit: number, answer: (found: Found) => void): () => void {
	const question: Question = { query, limit, answer, withdrawn: false };
	waiting.push(question);
	askNext();
	return () => {
		question.withdrawn = true;
	};
}

function askNext(): void {
	waiting = waiting.filter((question) => !question.withdrawn);
	if (asked !== undefined || state.known === 'nothing') return;
	asked = waiting.shift();
	if (asked === undefined) return;
	lastId++;
	send({ kind: 'find', id: lastId, query: asked.query, limit: asked.limit });
}

function startWorker(): Worker {
	const started = new Worker(new URL('./worker.ts', import.meta.url));
	started.onmessage = ({ data }: MessageEvent<Reply>): void => {
		if (started === worker) hear(data);
	};
	// The script could not be loaded, or broke: the next try begins anew.
	started.onerror = (event): void => {
		event.preventDefault();
		if (started !== worker) return;
		stop();
		change({ known: 'nothing', failed: true });
	};
	return started;
}

function hear(reply: Reply): void {
	if (reply.kind === 'failed') {
		change({ ...state, failed: true });
	} else if (reply.kind === 'known') {
		change({ known: reply.known, failed: false });
		askNext();
	} else if (reply.id === lastId && asked !== undefined) {
		const { withdrawn, answer } = asked;
		asked = undefined;
		if (!withdrawn) answer(reply.found);
		askNext();
	}
}

function stop(): void {
	worker?.terminate();
	worker = undefined;
	asked = undefined;
}

function send(request: Request): void {
	worker?.postMessage(request);
}

function change(next: EngineState): void {
	state = next;
	for (const listener of listeners) listener();
}
