import { posix } from 'node:path';
import type { FileReadings } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import { isImageName, localTarget } from '../text/image-link.ts';
import type { Mark, NoteImage } from '../text/inline-text.ts';
import type { NotesPath } from '../text/source.ts';

/** Finds the picture that an address in a file of notes means. */
export type FindImage = (target: string, file: NotesPath) => NotesPath | undefined;

/**
 * Makes the finder for a notebook. An address is taken from the folder of the file, as Markdown has it; one that begins with a slash from
 * the notebook's own folder; and a mere name, or the end of a path, from wherever the notebook has it, as in Obsidian. Nothing else is found.
 *
 * @param top the notebook's folder
 * @param paths all pictures in it
 */
export function imageFinder(top: NotesPath, paths: readonly NotesPath[]): FindImage {
	const exact = new Set(paths);
	const byPath = new Map(paths.map((path) => [folded(path), path]));
	const byName = new Map<string, NotesPath[]>();
	for (const path of paths) {
		const name = folded(posix.basename(path));
		byName.set(name, [...(byName.get(name) ?? []), path]);
	}
	const named = (path: string | undefined, file: NotesPath): NotesPath | undefined => {
		if (path === undefined || !isImageName(path)) return undefined;
		const full = posix.normalize(posix.join(path.startsWith('/') ? top : posix.dirname(file), path));
		if (exact.has(full as NotesPath)) return full as NotesPath;
		const tail = folded(posix.normalize(path).replace(/^(?:\.{0,2}\/)+/u, ''));
		const alike = (byName.get(posix.basename(tail)) ?? []).filter((other) => `/${folded(other)}`.endsWith(`/${tail}`));
		return byPath.get(folded(full)) ?? alike.toSorted((one, other) => one.length - other.length)[0];
	};
	// Obsidian writes names as they are, Markdown encodes them.
	return (target, file) => named(target.includes('://') ? undefined : target, file) ?? named(localTarget(target), file);
}

/** A path as file systems that ignore case, or how accents are composed, compare it. */
function folded(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** The pictures that the notes show, each once, in the order of the notes. */
export function shownImages(files: readonly FileReadings[], find: FindImage): readonly NotesPath[] {
	const shown = files.flatMap(({ file, readings }) =>
		readings.flatMap((reading) => imageMarks(reading).flatMap(({ target }) => find(target, file.path) ?? [])),
	);
	return [...new Set(shown)];
}

/** The files with the pictures in their images. Reports each image of which the notebook has no file. */
export function withImages(
	files: readonly FileReadings[],
	find: FindImage,
	images: ReadonlyMap<NotesPath, NoteImage>,
	report: Report,
): readonly FileReadings[] {
	return files.map((one) => {
		if (!one.readings.some((reading) => imageMarks(reading).length > 0)) return one;
		const imageOf = (mark: Mark, reading: Reading): Mark => {
			if (mark.kind !== 'image') return mark;
			const path = find(mark.target, one.file.path);
			if (path === undefined) report(missing(mark, reading, one.file.path));
			const found = path === undefined ? undefined : images.get(path);
			if (found === undefined) return mark;
			const { address, width, height } = found;
			return { ...mark, image: { path: found.path, address, width, height } };
		};
		const readings = one.readings.map((reading) => {
			if (imageMarks(reading).length === 0) return reading;
			return { ...reading, inline: { ...reading.inline, marks: reading.inline.marks.map((mark) => imageOf(mark, reading)) } };
		});
		return { ...one, readings };
	});
}

function imageMarks({ inline, kind, line }: Reading): readonly Mark[] {
	return kind === 'junk' && line.form !== 'image' ? [] : inline.marks.filter((mark) => mark.kind === 'image');
}

function missing({ target }: Mark, { line }: Reading, file: NotesPath): ReturnType<typeof diagnostic> {
	const at = line.source.text.indexOf(target);
	const span = at < 0 ? line.content : { start: at + 1, end: at + target.length + 1 };
	const message = `the notebook has no picture “${target}”: put the file into it, or correct the name; until then the page shows its words`;
	return diagnostic('image-missing', { file, line: line.source.number, span }, message);
}
