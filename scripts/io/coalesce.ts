/** Calls `run` after bursts of requests, never twice at once. */
export interface Coalesced {
	/** Asks for a run. Requests until the run begins are one; requests during a run are one further run. */
	readonly request: () => void;
	/** Drops what was asked for and waits until a run that has begun is over. */
	readonly stop: () => Promise<void>;
}

/**
 * Puts `run` behind a delay of `delayMs` milliseconds, counted from the last request.
 * What `run` throws goes to `onError`, and later requests still run.
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
