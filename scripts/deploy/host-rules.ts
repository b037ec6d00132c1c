import { EVERY_FILE, FILE_TYPES, HASHED_CACHING, HASHED_FOLDERS, type Headers } from './response-headers.ts';

/** Headers for the addresses that a pattern fits, in which “*” stands for anything. */
export interface HostRule {
	readonly pattern: string;
	readonly headers: Headers;
}

/**
 * The table of headers as rules by address, which Netlify and Cloudflare take. No two rules that fit one address name the same header: one
 * host would take the last, the other would join both. Hence nothing is said of the caching of pages, which is right without.
 */
export function hostRules(): readonly HostRule[] {
	const told = Object.entries(FILE_TYPES).filter(([, { isTold }]) => isTold === true);
	return [
		{ pattern: '/*', headers: EVERY_FILE },
		...HASHED_FOLDERS.map((folder) => ({ pattern: `/${folder}/*`, headers: { 'Cache-Control': HASHED_CACHING } })),
		...told.map(([ending, { type }]) => ({ pattern: `/*.${ending}`, headers: { 'Content-Type': type } })),
	];
}
