/** A longer one is no name, and would only fill the page. */
const MAX_LENGTH = 80;

/**
 * What an address that leads nowhere seems to ask for: the words of its last part; '' where it has none.
 *
 * @param path as the browser has it, encoded
 */
export function askedWords(path: string): string {
	const last = path.split('/').findLast((part) => part !== '') ?? '';
	const words = decoded(last)
		.replace(/\.(?:html?|md|php)$/iu, '')
		.replaceAll(/[-_+\s]+/gu, ' ')
		.trim();
	return words.length > MAX_LENGTH ? '' : words;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
