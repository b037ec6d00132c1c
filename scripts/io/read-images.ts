import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type ImageFile, imageFileOf, MAX_IMAGE_BYTES } from '../images/image-file.ts';
import { diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { fileErrorCode } from './file-error.ts';
import { isWithin } from './paths.ts';

/**
 * Reads pictures of the notebook at `notes`, a folder or a file. `paths` and `notes` are relative to `cwd`. Reports `image-unusable` for each that cannot be
 * shown, and leaves it out. Nothing outside the notebook is read, whatever links lead there.
 */
export async function readImages(
	paths: readonly NotesPath[],
	{ notes, cwd }: { readonly notes: string; readonly cwd: string },
	report: Report,
): Promise<readonly ImageFile[]> {
	if (paths.length === 0) return [];
	const top = await realpath(resolve(cwd, notes));
	const folder = (await stat(top)).isDirectory() ? top : dirname(top);
	const images: ImageFile[] = [];
	for (const path of paths) {
		const image = await readImage(path, resolve(cwd, path), folder);
		if ('fault' in image)
			report(diagnostic('image-unusable', wholeFile(path), `this picture ${image.fault}; until then the page shows its words`));
		else images.push(image);
	}
	return images;
}

async function readImage(path: NotesPath, absolute: string, folder: string): Promise<ImageFile | { readonly fault: string }> {
	try {
		if (!isWithin(await realpath(absolute), folder)) return { fault: 'leads out of the notebook: put a copy of the file into it' };
		const status = await stat(absolute);
		if (!status.isFile()) return { fault: 'is a folder, a pipe or a device and no file: put a file in its place' };
		const { size } = status;
		if (size > MAX_IMAGE_BYTES) return { fault: `has ${size} bytes: make it smaller than ${MAX_IMAGE_BYTES}` };
		return imageFileOf(path, await readFile(absolute));
	} catch (error) {
		const code = fileErrorCode(error);
		if (code === undefined) throw error;
		return { fault: `cannot be read (${code}): change its permissions` };
	}
}
