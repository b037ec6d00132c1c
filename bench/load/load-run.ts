/** How a host answered while it was asked for one address as often as it could answer. */
export interface LoadRun {
	/** Answered requests, on average. */
	readonly requestsPerSecond: number;
	/** 99 of 100 answers came within this time, in milliseconds. */
	readonly slowest: number;
	/** Bytes of answers, on average. */
	readonly bytesPerSecond: number;
	/** Requests without an answer, and answers other than 200. */
	readonly failed: number;
}

/** What to ask for, and how long. */
export interface LoadPlan {
	readonly address: string;
	readonly connections: number;
	readonly seconds: number;
}
