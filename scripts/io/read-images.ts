import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ImageFile, imageFileOf, MAX_IMAGE_BYTES } from '../images/image-file.ts';
import { diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { fileErrorCode } from './file-error.ts';

/** Reads pictures. `paths` are relative to `cwd`. Reports `image-unusable` for each that cannot be shown, and leaves it out. */
export async function readImages(paths: readonly NotesPath[], cwd: string, report: Report): Promise<readonly ImageFile[]> {
	const images: ImageFile[] = [];
	for (const path of paths) {
		const image = await readImage(path, resolve(cwd, path));
		if ('fault' in image)
			report(diagnostic('image-unusable', wholeFile(path), `this picture ${image.fault}; until then the page shows its words`));
		else images.push(image);
	}
	return images;
}

async function readImage(path: NotesPath, absolute: string): Promise<ImageFile | { readonly fault: string }> {
	try {
		const { size } = await stat(absolute);
		if (size > MAX_IMAGE_BYTES) return { fault: `has ${size} bytes: make it smaller than ${MAX_IMAGE_BYTES}` };
		return imageFileOf(path, await readFile(absolute));
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		return { fault: `cannot be read (${code}): change its permissions` };
	}
}
