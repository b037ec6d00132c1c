import { isSeq, parseDocument, stringify } from 'yaml';
import { readCorrections } from '../entries/corrections.ts';
import { notesPath, sourceFile } from '../text/source.ts';

/** A correction as it is written down. */
export interface CorrectionFields {
	readonly says: string;
	readonly right: string;
	readonly source?: string | undefined;
	readonly verdict?: string | undefined;
	readonly since?: string | undefined;
}

/** Stands at the top of a new file. */
const OPENING = [
	'# What the notes say that is not right. “says” are words of a line of the notes, “right” is what is right instead.',
	'# Not needed: “source”, a page that says it; “verdict”, which is wrong unless it is outdated or imprecise; “since”, a date.',
];

/**
 * Adds a correction at the end of the text of `corrections.yaml`. All that is there stays: comments, order, line endings, a byte order mark.
 * Only a list in brackets is laid out anew.
 *
 * @param text undefined if there is no file
 * @returns the text with the line of the correction, from 1; undefined if the text cannot be read
 */
export function appendCorrection(
	text: string | undefined,
	fields: CorrectionFields,
): { readonly text: string; readonly line: number } | undefined {
	const before = text ?? `${OPENING.join('\n')}\n`;
	const count = placesOf(before)?.length;
	if (count === undefined) return undefined;
	for (const add of [appended, laidOutAnew]) {
		const after = add(before, fields);
		const read = after === undefined ? undefined : placesOf(after);
		const line = read?.[count];
		if (after !== undefined && read?.length === count + 1 && line !== undefined) return { text: after, line };
	}
	return undefined;
}

function appended(before: string, fields: CorrectionFields): string {
	const ending = /\r\n|\n|\r/u.exec(before)?.[0] ?? '\n';
	const indent = /^([ ]*)-(?:\s|$)/mu.exec(before)?.[1] ?? '';
	const gap = before === '' || /[\r\n]$/u.test(before) || before === '\uFEFF' ? '' : ending;
	const lines = stringify([given(fields)], { lineWidth: 0 })
		.trimEnd()
		.split('\n');
	return before + gap + lines.map((line) => indent + line + ending).join('');
}

/** For a list in brackets, to which no line can be added. */
function laidOutAnew(before: string, fields: CorrectionFields): string | undefined {
	const document = parseDocument(before, { prettyErrors: false, logLevel: 'silent' });
	if (document.errors.length > 0 || !isSeq(document.contents)) return undefined;
	document.add(document.createNode(given(fields)));
	return document.toString({ lineWidth: 0 });
}

/** The fields that have a value, in the order in which they are written. */
function given({ says, right, source, verdict, since }: CorrectionFields): Readonly<Record<string, string>> {
	const values = Object.entries({ says, right, source, verdict, since });
	return Object.fromEntries(values.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
}

/** The lines of the corrections; undefined if there is a fault. */
function placesOf(text: string): readonly number[] | undefined {
	let hasFault = false;
	const read = readCorrections(sourceFile(notesPath('corrections.yaml'), text), () => {
		hasFault = true;
	});
	return hasFault ? undefined : read.map(({ place }) => place.line);
}
