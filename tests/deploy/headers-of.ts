import { EVERY_FILE, fileType, HASHED_CACHING, HASHED_FOLDERS, type Headers, PAGE_CACHING } from '../../scripts/deploy/response-headers.ts';

/**
 * All headers of the response with a file.
 *
 * @param file its path from the base path: `cloud.html`
 */
export function headersOf(file: string): Headers {
	const type = fileType(file)?.type;
	const isHashed = HASHED_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
	return {
		...EVERY_FILE,
		'Cache-Control': isHashed ? HASHED_CACHING : PAGE_CACHING,
		...(type !== undefined && { 'Content-Type': type }),
	};
}
