import { type Diagnostic, diagnostic, type Place } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';

/** A published address and its place in the list. */
export interface ListedAddress {
	readonly address: string;
	readonly place: Place;
	/** Whether it is of a term that had no entry when it was published. */
	readonly isJotted: boolean;
}

/** The content of `notes/permalinks.txt`. */
export interface PermalinkList {
	/** Each address once, in file order. */
	readonly listed: readonly ListedAddress[];
	/** Lines that are not addresses, and duplicates. */
	readonly diagnostics: readonly Diagnostic[];
}

/** The header of a new list. */
export const LIST_COMMENT = [
	'# Every address that was ever published, one a line. A build that would lose one of them fails and says how to keep it, so that a link',
	'# in an old chat still leads to its term; the page of a term that was only jotted says that it is gone. “npm run build -- --publish”',
	'# adds new ones at the end; commit them.',
];

/** `/t/<id>`, `/glossary#<id>`, `/<topic>` or `/<topic>#<section>`. */
const ADDRESS = /^\/(?:t\/[^\s/#]+|(?!t$|t#)[^\s/#]+(?:#[^\s/#]+)?)$/u;

/** Stands behind an address of a term that has no entry. */
const JOTTED = /\s+#\s*jotted$/u;

/** The line of an address in the list. */
export function listedLine(address: string, isJotted: boolean): string {
	return isJotted ? `${address} # jotted` : address;
}

/** Parses the list. Skips blank lines and comments, which begin with `#`. */
export function permalinkList(file: SourceFile): PermalinkList {
	const listed = new Map<string, ListedAddress>();
	const diagnostics: Diagnostic[] = [];
	for (const { number, text } of file.lines) {
		const written = text.trim();
		if (written === '' || written.startsWith('#')) continue;
		const start = text.indexOf(written) + 1;
		const place = { file: file.path, line: number, span: { start, end: start + written.length } };
		const isJotted = JOTTED.test(written);
		const address = written.replace(JOTTED, '').normalize('NFC');
		const other = listed.get(address);
		if (!ADDRESS.test(address)) {
			const message = `“${written}” is no address: write one such as /t/helm, /glossary#helm, /cloud or /cloud#storage, or a comment that begins with #`;
			diagnostics.push(diagnostic('permalink-invalid', place, message));
			// A term that gets an entry is listed again, without the mark.
		} else if (other !== undefined && !(other.isJotted && !isJotted)) {
			const related = { place: other.place, message: 'it stands here already' };
			diagnostics.push(diagnostic('permalink-invalid', place, `“${written}” stands here a second time: delete this line`, related));
		} else listed.set(address, { address, place, isJotted });
	}
	return { listed: [...listed.values()], diagnostics };
}
