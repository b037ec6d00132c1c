import { parseFragment } from 'parse5';

/** The endings of files that a browser shows as a picture. */
export const IMAGE_ENDINGS: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'];

const IMAGE_NAME = new RegExp(`\\.(?:${IMAGE_ENDINGS.join('|')})$`, 'iu');
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu;
/** Obsidian writes the width, or width and height, where others write words. */
const SIZE = /^\d{1,5}(?:\s*[x×]\s*\d{1,5})?$/u;

/** Whether a file of this name is a picture. */
export function isImageName(name: string): boolean {
	return IMAGE_NAME.test(name.trim());
}

/**
 * The path of an image that an address as written names within the notebook, with `/` between its parts and without what follows a question
 * mark or a hash; undefined for an address elsewhere, and for what is no image.
 */
export function localTarget(address: string): string | undefined {
	const path = decoded(address.trim().replace(/[?#].*$/u, '')).replaceAll('\\', '/');
	return SCHEME.test(path) || !isImageName(path) ? undefined : path;
}

/** The words of an image: empty where its author wrote the size that it is to have. */
export function imageLabel(label: string): string {
	const words = label
		.replace(/\|\s*\d[\dx× ]*$/u, '')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	return SIZE.test(words) ? '' : words;
}

/** The value of an attribute in a tag of HTML. */
export function attributeOf(tag: string, name: 'src' | 'alt'): string | undefined {
	const [element] = parseFragment(tag).childNodes;
	return element !== undefined && 'attrs' in element ? element.attrs.find((one) => one.name === name)?.value : undefined;
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		// A percent sign that encodes nothing is part of the name.
		return address;
	}
}
