import type { Diagnostic } from './diagnostic.ts';

/** Files as data: renderers return them, and the output folder writes them. */

/** A file to write. Its path is relative to the output folder, with `/` between the parts. */
export interface OutputFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** What happened to each file, as paths in code-unit order; or all reasons why no file was changed. */
export type WriteResult =
	| {
			readonly kind: 'written';
			readonly written: readonly string[];
			readonly unchanged: readonly string[];
			readonly removed: readonly string[];
	  }
	| { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A text file that has this text in its first 400 characters was generated and may be overwritten. */
export const GENERATED_MARKER = 'generated from the notes by npm run notes. Edit ';

const MAX_NAME_BYTES = 255;
const DEVICE_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
const FORBIDDEN = /[\p{Cc}<>:"|?*]/u;
/** Names that the output folder uses itself. */
const RESERVED = /^\.generated/iu;

/**
 * Says why `path` may not name an output file; undefined if it may. Rejects paths that lead out of the output folder, and paths that
 * some file systems read differently: a site is built on one machine and checked out on another.
 */
export function outputPathFault(path: string): string | undefined {
	if (path === '') return 'an empty path';
	if (path.includes('\\')) return 'a backslash';
	if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return 'an absolute path';
	if (FORBIDDEN.test(path)) return 'a character that not every file system takes';
	if (RESERVED.test(path)) return 'a name that the output folder keeps for itself';
	for (const name of path.split('/')) {
		const fault = nameFault(name);
		if (fault !== undefined) return fault;
	}
	return undefined;
}

function nameFault(name: string): string | undefined {
	if (name === '') return 'an empty name between slashes';
	if (name === '.' || name === '..') return `“${name}”, which leads out of its folder`;
	if (/[. ]$/u.test(name)) return 'a name that ends in a dot or a space';
	if (DEVICE_NAME.test(name)) return `“${name}”, the name of a Windows device`;
	if (new TextEncoder().encode(name).length > MAX_NAME_BYTES) return `a name of more than ${MAX_NAME_BYTES} bytes`;
	return undefined;
}
