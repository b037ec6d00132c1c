import autocannon from 'autocannon';
import type { LoadPlan, LoadRun } from '../load/load-run.ts';

/** Asks for one address over all connections at once, as a browser does that takes brotli. */
export async function load({ address, connections, seconds }: LoadPlan): Promise<LoadRun> {
	const result = await autocannon({ url: address, connections, duration: seconds, headers: { 'accept-encoding': 'br' } });
	return {
		requestsPerSecond: result.requests.average,
		slowest: result.latency.p99,
		bytesPerSecond: result.throughput.average,
		failed: result.errors + result.timeouts + result.non2xx,
	};
}
