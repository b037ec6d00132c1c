import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import { endingOf } from '../../src/web/site-yaml.ts';
import type { NoteImage } from '../text/inline-text.ts';
import type { NotesPath } from '../text/source.ts';
import { pictureFault } from './picture-fault.ts';

/** A larger picture, in bytes, is not shown: it would take a phone a minute. */
export const MAX_IMAGE_BYTES = 20_000_000;

/** A picture to show, with its bytes. */
export interface ImageFile extends NoteImage {
	readonly bytes: Uint8Array;
}

const NO_SIZE: Readonly<Record<string, string>> = {
	svg: 'has no size that can be read: give its <svg> a width and a height, or a viewBox, within the first 1,000 characters of the file',
};

/** The picture in a file, or what is wrong with it and what to do. Its address has a digest of its bytes, so that a browser may keep it for ever. */
export function imageFileOf(path: NotesPath, bytes: Uint8Array): ImageFile | { readonly fault: string } {
	const fault = pictureFault(path, bytes);
	if (fault !== undefined) return { fault };
	const size = sizeOf(bytes);
	if (size === undefined) return { fault: NO_SIZE[endingOf(path)] ?? 'has no width and height that can be read: save it again' };
	const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
	const name = posix
		.basename(path)
		.replace(/\.[^.]*$/u, '')
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z\d]+/gu, '-')
		.replaceAll(/^-+|-+$/gu, '')
		.slice(0, 40);
	return { path, bytes, ...size, address: `/assets/images/${name === '' ? '' : `${name}.`}${digest}.${endingOf(path)}` };
}

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
	try {
		const { width, height, orientation = 1 } = imageSize(bytes);
		if (!(width > 0 && height > 0)) return undefined;
		const size = { width: Math.round(width), height: Math.round(height) };
		// From 5 on, a camera lay on its side, and browsers turn the picture.
		return orientation >= 5 ? { width: size.height, height: size.width } : size;
	} catch {
		// The library throws for each file that it cannot read.
		return undefined;
	}
}
