/** Where a page comes from. */
export interface NotesSource {
	/** The file of the notes, as the build was told of it. */
	readonly file: string;
	/** The number of the line, from 1. */
	readonly line: number;
	/** Where the file can be edited; undefined where the site was not told. */
	readonly editUrl: string | undefined;
}

/**
 * Reads what the pipeline wrote into the front matter of a page.
 *
 * @param editFolder the address that goes before the file's path, with a slash at the end; anything but a string is none
 * @returns undefined for pages that are made of all notes
 */
export function notesSource(frontMatter: Readonly<Record<string, unknown>>, editFolder: unknown): NotesSource | undefined {
	const { notes_file: file, notes_line: line } = frontMatter;
	if (typeof file !== 'string' || typeof line !== 'number') return undefined;
	const isInside = !/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/iu.test(file);
	const path = file.split('/').map(encodeURIComponent).join('/');
	return { file, line, editUrl: typeof editFolder === 'string' && isInside ? editFolder + path : undefined };
}
