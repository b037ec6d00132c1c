import { nameKey } from '../../src/language/name-key.ts';
import type { StudyNotes } from '../model/types.ts';
import { readNotes } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { notesPath, sourceFile } from '../text/source.ts';

/** Whether a line can be added; if not, why: it names no term, or the notes have the term. */
export type NewTerm =
	| { readonly kind: 'new'; readonly name: string }
	| { readonly kind: 'no-term'; readonly message: string }
	| { readonly kind: 'known'; readonly message: string };

/** Checks a line that is to be added to the notes. The rules that read notes must find a term in it, and the notes must not have that term. */
export function newTerm(line: string, notes: StudyNotes): NewTerm {
	const expected = 'write a name, or “name - what it is”';
	if (/[\r\n\u2028\u2029]/u.test(line)) return { kind: 'no-term', message: `the text has a line break: ${expected}, on one line` };
	const [reading, ...more] = readNotes(sourceFile(notesPath('new term'), line), () => undefined).readings;
	if (reading === undefined || more.length > 0) return { kind: 'no-term', message: `there is no text: ${expected}` };
	const names = reading.names.filter((name) => name.declares);
	const head = names.find((name) => name.role === 'head');
	if (reading.line.form !== 'text' || reading.line.marker !== undefined || head === undefined)
		return { kind: 'no-term', message: `${describe(reading)}: ${expected}` };
	const place = declaredAt(head.text, notes);
	return place === undefined ? { kind: 'new', name: head.text } : { kind: 'known', message: `${place} “${head.text}” is there already` };
}

function describe(reading: Reading): string {
	if (reading.line.marker !== undefined) return 'the text begins as an item of a list';
	return reading.line.form === 'text'
		? `the text is read as a ${reading.kind} without a name`
		: reading.line.form === 'too-long'
			? 'the text is too long'
			: `the text is read as a ${reading.line.form}`;
}

/** The place in the notes that declares a term of this name, as `file:line:column`. */
function declaredAt(name: string, notes: StudyNotes): string | undefined {
	const key = nameKey(name);
	for (const { file, reading } of notes.readings) {
		const same = reading.names.find((other) => other.declares && nameKey(other.text) === key);
		if (same !== undefined) return `${file}:${reading.line.source.number}:${same.span.start}`;
	}
	// The name may be an alias or the long form of a known term.
	const known = notes.terms.find((term) =>
		[term.name, ...term.aliases, ...term.see, term.expansion ?? term.name].some((other) => nameKey(other) === key),
	);
	const place = known?.facts[0] ?? known?.mentions[0];
	return place === undefined ? undefined : `${place.file}:${place.line}:1`;
}
