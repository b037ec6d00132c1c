import { endingOf, LOGO_TYPES } from '../../src/web/site-yaml.ts';
import { pictureFault } from '../images/picture-fault.ts';

/** A logo stands on each page; a larger file, in bytes, is a picture of another kind. */
export const MAX_LOGO_BYTES = 200_000;

/** A logo that can be shown. */
export interface Logo {
	readonly bytes: Uint8Array;
	/** Lower case, without the dot. */
	readonly ending: string;
	/** Its media type. */
	readonly type: string;
}

/** The logo in a file, or what is wrong with it and what to do. */
export function logoOf(path: string, bytes: Uint8Array): Logo | { readonly fault: string } {
	const ending = endingOf(path);
	const type = LOGO_TYPES[ending] ?? '';
	const fault = pictureFault(path, bytes);
	return fault === undefined ? { bytes, ending, type } : { fault };
}
