/** The source of a page. */
export interface NotesSource {
	/** The path of the notes file, as passed to the build. */
	readonly file: string;
	/** The line number, from 1. */
	readonly line: number;
	/** The address to edit the file; undefined if the site has none. */
	readonly editUrl: string | undefined;
}

/**
 * Reads the source of a page from its front matter.
 *
 * @param editFolder the address before the file's path, with a slash at the end; ignored unless a string
 * @param editFrom the beginning of the path that is no part of the address; ignored unless a string
 * @returns undefined for pages without a single source
 */
export function notesSource(
	frontMatter: Readonly<Record<string, unknown>>,
	editFolder: unknown,
	editFrom: unknown = '',
): NotesSource | undefined {
	const { notes_file: file, notes_line: line } = frontMatter;
	if (typeof file !== 'string' || typeof line !== 'number') return undefined;
	const isInside = !/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/iu.test(file);
	const below = typeof editFrom === 'string' && file.startsWith(editFrom) ? file.slice(editFrom.length) : file;
	const path = below.split('/').map(encodeURIComponent).join('/');
	return { file, line, editUrl: typeof editFolder === 'string' && isInside ? editFolder + path : undefined };
}
