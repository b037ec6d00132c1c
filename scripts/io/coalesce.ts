/** Calls `run` after a burst of requests, never twice at once. */
export interface Coalesced {
	/** Requests a run. All requests before the run begins give one run; all requests during a run give one more. */
	readonly request: () => void;
	/** Drops requests and waits for the end of a run that has begun. */
	readonly stop: () => Promise<void>;
}

/**
 * Delays `run` until `delayMs` milliseconds after the last request. An error of `run` goes to `onError`; later requests still run.
 */
export function coalesce(run: () => Promise<void> | void, delayMs: number, onError: (error: unknown) => void): Coalesced {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | undefined;
	let askedMeanwhile = false;
	let stopped = false;

	const begin = async (): Promise<void> => {
		try {
			await run();
		} catch (error) {
			onError(error);
		}
		running = undefined;
		if (askedMeanwhile) {
			askedMeanwhile = false;
			request();
		}
	};
	const request = (): void => {
		if (stopped) return;
		if (running !== undefined) {
			askedMeanwhile = true;
			return;
		}
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = begin();
		}, delayMs);
	};
	const stop = async (): Promise<void> => {
		stopped = true;
		clearTimeout(timer);
		await running;
	};
	return { request, stop };
}
