import { decoded } from '../decoded.ts';

/** In UTF-16 units. Longer words are not a name. */
const MAX_LENGTH = 80;

/**
 * The words in the last part of an address that leads nowhere; '' if there are none.
 *
 * @param path percent-encoded, as in the browser
 */
export function askedWords(path: string): string {
	const last = path.split('/').findLast((part) => part !== '') ?? '';
	const words = decoded(last)
		.replace(/\.(?:html?|md|php)$/iu, '')
		.replaceAll(/[-_+\s]+/gu, ' ')
		.trim();
	return words.length > MAX_LENGTH ? '' : words;
}
