import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { readEntry } from './entry.ts';
import { MAX_SENTENCE_WORDS, reviewEntries } from './review-entries.ts';

/** The codes that reviewing entries of these names and definitions reports. */
function codesOf(
	...entries: readonly { readonly name: string; readonly definition: string; readonly aliases?: string }[]
): readonly string[] {
	const found: Diagnostic[] = [];
	const read = entries.flatMap(({ name, definition, aliases }, index) => {
		const text = `---\nname: ${name}\naliases: [${aliases ?? ''}]\nkind: tool\ntopic: cloud\nsource: https://example.org/\n---\n${definition}\n`;
		return readEntry(sourceFile(notesPath(`notes/terms/entry-${index}.md`), text), (diagnostic) => found.push(diagnostic)) ?? [];
	});
	expect(found).toEqual([]);
	reviewEntries(read, (diagnostic) => found.push(diagnostic));
	return found.map((diagnostic) => diagnostic.code);
}

describe('a circular definition', () => {
	it.each([
		['Container', 'A container is a container that runs.'],
		['Container', 'Containers are small containers.'],
		['Image tag', 'An image tag is any image-tag of an image.'],
	])('%s: %s', (name, definition) => expect(codesOf({ name, definition })).toEqual(['entry-circular']));

	it.each([
		['Container', 'A container is a program kept apart from others.'],
		['Container', 'A container is a program. A container starts fast.'],
		['Image tag', 'An image tag is a label of an image.'],
	])('%s is not circular: %s', (name, definition) => expect(codesOf({ name, definition })).toEqual([]));
});

describe('an acronym in a definition', () => {
	it.each(['Helm is a tool of the CNCF for charts.', 'Helm is a tool. It calls an API.'])(
		'is reported without its long form: %s',
		(definition) => expect(codesOf({ name: 'Helm', definition })).toEqual(['entry-acronym']),
	);

	it.each([
		'Helm is a tool of the Cloud Native Computing Foundation (CNCF). The CNCF likes it.',
		'Helm is a tool of the CNCF (Cloud Native Computing Foundation).',
		'Helm is a tool that is typed with `RUN`.',
		'Helm is a tool on GitHub.',
	])('is accepted if it is spelt out, code, or not an acronym: %s', (definition) =>
		expect(codesOf({ name: 'Helm', definition })).toEqual([]),
	);

	it('is accepted if it names another entry, or the entry itself', () => {
		const cncf = { name: 'Cloud Native Computing Foundation', aliases: 'CNCF', definition: 'The CNCF is a home of projects.' };
		expect(codesOf({ name: 'Helm', definition: 'Helm is a tool of the CNCF.' }, cncf)).toEqual([]);
	});

	it('is reported once', () => {
		expect(codesOf({ name: 'Helm', definition: 'Helm is a tool of the CNCF. The CNCF likes it.' })).toEqual(['entry-acronym']);
	});
});

describe('a sentence', () => {
	const words = (count: number): string => `Helm ${Array.from({ length: count - 1 }, () => 'word').join(' ')}.`;

	it('may have 30 words and not more', () => {
		expect(codesOf({ name: 'Helm', definition: `Helm is a tool. ${words(MAX_SENTENCE_WORDS)}` })).toEqual([]);
		expect(codesOf({ name: 'Helm', definition: `Helm is a tool. ${words(MAX_SENTENCE_WORDS + 1)}` })).toEqual(['entry-sentence']);
	});
});
