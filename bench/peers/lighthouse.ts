import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { PaintRun } from '../paint/paint-run.ts';

/** One visit with an empty cache, with Lighthouse's mobile settings: a mid-range phone with simulated slow network and processor. */
export async function visitCold(address: string, chromePath: string, flags: readonly string[]): Promise<PaintRun> {
	const chrome = await chromeLauncher.launch({ chromePath, chromeFlags: ['--headless', ...flags] });
	try {
		const result = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error' });
		if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
		const { audits, categories } = result.lhr;
		const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
		const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
		return {
			firstPaint: value('first-contentful-paint'),
			largestPaint: value('largest-contentful-paint'),
			blocked: value('total-blocking-time'),
			shift: value('cumulative-layout-shift'),
			bytes: value('total-byte-weight'),
			scores: [score('performance'), score('accessibility'), score('best-practices'), score('seo')],
		};
	} finally {
		chrome.kill();
	}
}
