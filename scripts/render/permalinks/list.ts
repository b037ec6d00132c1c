import { type Diagnostic, diagnostic, type Place } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';

/** An address that was published, and where the list has it. */
export interface ListedAddress {
	readonly address: string;
	readonly place: Place;
}

/** What `notes/permalinks.txt` holds. */
export interface PermalinkList {
	/** Each address once, in the order of the file. */
	readonly listed: readonly ListedAddress[];
	/** Lines that are no address, and addresses that stand there twice. */
	readonly diagnostics: readonly Diagnostic[];
}

/** What a file begins with that is made anew. */
export const LIST_COMMENT = [
	'# Every address that was ever published, one a line. A build that would lose one of them fails and says how to keep it,',
	'# so that a link in an old chat still leads to its term. “npm run notes” adds new ones at the end; commit them with the pages.',
];

/** `/t/<id>`, `/glossary#<id>`, `/<topic>` or `/<topic>#<section>`. */
const ADDRESS = /^\/(?:t\/[^\s/#]+|(?!t$|t#)[^\s/#]+(?:#[^\s/#]+)?)$/u;

/** Reads the list. Blank lines, and comments that begin with `#`, are left alone. */
export function permalinkList(file: SourceFile): PermalinkList {
	const listed = new Map<string, ListedAddress>();
	const diagnostics: Diagnostic[] = [];
	for (const { number, text } of file.lines) {
		const written = text.trim();
		if (written === '' || written.startsWith('#')) continue;
		const start = text.indexOf(written) + 1;
		const place = { file: file.path, line: number, span: { start, end: start + written.length } };
		const address = written.normalize('NFC');
		const other = listed.get(address);
		if (!ADDRESS.test(address)) {
			const message = `unexpected “${written}”, expected an address such as /t/helm, /glossary#helm, /cloud or /cloud#storage, or a comment that begins with #`;
			diagnostics.push(diagnostic('permalink-invalid', place, message));
		} else if (other !== undefined) {
			const related = { place: other.place, message: 'it stands here already' };
			diagnostics.push(diagnostic('permalink-invalid', place, `unexpected second “${written}”, expected each address once`, related));
		} else listed.set(address, { address, place });
	}
	return { listed: [...listed.values()], diagnostics };
}
