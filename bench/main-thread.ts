import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds of processor time. */
	readonly tdur?: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];

/**
 * CPU time of each task of the page's main thread during `work`, in milliseconds, the longest first. Unlike elapsed time, it excludes other
 * programs on the machine.
 */
export async function mainThreadTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<readonly number[]> {
	await browser.startTracing(page, { categories: CATEGORIES });
	await work();
	const trace = await browser.stopTracing();
	const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
	const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
	const main = traceEvents.find(({ name }) => name === 'EventDispatch');
	if (main === undefined) throw new Error('nothing happened on the page');
	return traceEvents
		.filter((event) => event.name.endsWith('RunTask') && thread(event) === thread(main))
		.map(({ tdur = 0 }) => tdur / 1000)
		.sort((a, b) => b - a);
}
