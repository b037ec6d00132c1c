import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Quiet and alone: no sandbox (containers run as root), and nothing that Chromium would like to load for itself. */
export const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The Chromium to test with: CHROMIUM_PATH, or the first of the usual places that is there. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
	return [env['CHROMIUM_PATH'], ...USUAL_PLACES].find((place) => place !== undefined && place !== '' && existsSync(place));
}

/**
 * Whether the browser tests can run. Says so in a line where they cannot.
 *
 * @throws Error instead where REQUIRE_BROWSER=1, so that CI never passes by skipping.
 */
export function hasBrowser(): boolean {
	if (findChromium() !== undefined) {
		return true;
	}
	const message = 'no Chromium found: set CHROMIUM_PATH or install the chromium package';
	if (process.env['REQUIRE_BROWSER'] === '1') {
		throw new Error(message);
	}
	process.stderr.write(`browser tests skipped: ${message}\n`);
	return false;
}

/** Starts Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) {
		throw new Error('no Chromium found');
	}
	return chromium.launch({ executablePath, args: FLAGS });
}
