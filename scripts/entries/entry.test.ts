import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic, formatPlace } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { type ReadEntry, readEntry } from './entry.ts';

const NEEDED = ['name: Helm', 'kind: tool', 'topic: cloud', 'source: https://helm.sh'];
const KINDS = 'concept, tool, product, service, organisation, command, practice, principle, failure-mode';

function read(text: string): { readonly entry: ReadEntry | undefined; readonly found: readonly string[] } {
	const found: Diagnostic[] = [];
	const entry = readEntry(sourceFile(notesPath('notes/terms/helm.md'), text), (diagnostic) => found.push(diagnostic));
	return { entry, found: found.map(formatDiagnostic) };
}

/** An entry with the required fields, in which `line` replaces the line of its field, or is line 6 if the field is not required. */
function withField(line: string): string {
	const field = line.split(':')[0] ?? '';
	const given = NEEDED.findIndex((needed) => needed.startsWith(`${field}:`));
	const fields = given < 0 ? [...NEEDED, line] : NEEDED.with(given, line);
	return ['---', ...fields, '---', 'A package manager.'].join('\n');
}

describe('an entry', () => {
	it('may have only the required fields', () => {
		const { entry, found } = read(['---', ...NEEDED, '---', 'A package', 'manager.', '', 'It matters.', ''].join('\r\n'));
		expect(found).toEqual([]);
		expect(entry?.entry).toEqual({
			id: 'helm',
			file: 'notes/terms/helm.md',
			bodyLine: 7,
			name: 'Helm',
			aliases: [],
			keywords: [],
			expansion: undefined,
			kind: 'tool',
			topic: 'cloud',
			related: [],
			source: 'https://helm.sh',
			autolink: true,
			caseSensitive: false,
			checks: [],
			answers: [],
			definition: ['A package manager.', 'It matters.'],
		});
	});

	it('may have all fields', () => {
		const more = [
			'aliases: [Helm chart, 3]',
			'expansion: Long Form',
			'related: [pod]',
			'autolink: false',
			'caseSensitive: true',
			'checks:',
			'  - { verdict: outdated, says: x, right: y, since: 2024, source: https://a.b }',
			'  - { verdict: wrong, says: x, right: y, source: https://a.b }',
			'answers: [{ question: q, answer: a }]',
		];
		expect(read(['---', ...NEEDED, ...more, '---', 'A.'].join('\n')).entry?.entry).toMatchObject({
			aliases: ['Helm chart', '3'],
			expansion: 'Long Form',
			related: ['pod'],
			autolink: false,
			caseSensitive: true,
			checks: [{ verdict: 'outdated', says: 'x', right: 'y', since: '2024', source: 'https://a.b' }, { since: undefined }],
			answers: [{ question: 'q', answer: 'a' }],
		});
	});

	it('knows the places of its fields', () => {
		const { entry } = read(withField('related: [pod, node]'));
		expect(entry && formatPlace(entry.placeOf(['related', 1]))).toBe('notes/terms/helm.md:6:16');
		expect(entry && formatPlace(entry.placeOf(['kind']))).toBe('notes/terms/helm.md:3:7');
		expect(entry && formatPlace(entry.placeOf(['related', 7]))).toBe('notes/terms/helm.md:6:10');
		expect(entry && formatPlace(entry.placeOf(['aliases']))).toBe('notes/terms/helm.md:2:1');
	});
});

describe('a wrong field is reported with its place and what was expected', () => {
	it.each([
		['name: ""', '2:7', 'value in “name”, expected some text'],
		['name: 5', '2:7', 'value in “name”, expected string'],
		['name: []', '2:7', 'value in “name”, expected string'],
		['kind: gadget', '3:7', `value in “kind”, expected one of ${KINDS}`],
		['kind: [tool]', '3:7', `value in “kind”, expected one of ${KINDS}`],
		['topic: "  "', '4:8', 'value in “topic”, expected some text'],
		['source: helm.sh', '5:9', 'value in “source”, expected an http or https address'],
		['source: javascript:alert(1)', '5:9', 'value in “source”, expected an http or https address'],
		['source: ftp://helm.sh', '5:9', 'value in “source”, expected an http or https address'],
		['aliases: chart', '6:10', 'value in “aliases”, expected array'],
		['aliases: [a, ""]', '6:14', 'value in “aliases.1”, expected some text'],
		['aliases: [a, {}]', '6:14', 'value in “aliases.1”, expected some text'],
		['expansion: ""', '6:12', 'value in “expansion”, expected some text'],
		['related: [a, 5]', '6:14', 'value in “related.1”, expected string'],
		['autolink: yes', '6:11', 'value in “autolink”, expected boolean'],
		['caseSensitive: 1', '6:16', 'value in “caseSensitive”, expected boolean'],
		['checks: x', '6:9', 'value in “checks”, expected array'],
		['checks: [x]', '6:10', 'value in “checks.0”, expected object'],
		['answers: [{ question: q }]', '6:11', 'lack of “answers.0.answer”, expected string'],
		[
			'colour: red',
			'6:1',
			'field “colour”, expected one of name, aliases, keywords, expansion, kind, topic, related, source, autolink, caseSensitive, checks, answers',
		],
	])('%s', (line, place, message) => {
		expect(read(withField(line))).toEqual({
			entry: undefined,
			found: [`notes/terms/helm.md:${place} entry-invalid unexpected ${message}`],
		});
	});

	it.each([
		['verdict: bad', '7:14', 'value in “checks.0.verdict”, expected one of wrong, outdated, imprecise'],
		['since: 12', '10:12', 'value in “checks.0.since”, expected a year, year-month or year-month-day'],
		['source: y', '11:13', 'value in “checks.0.source”, expected an http or https address'],
		['more: z', '12:5', 'field “checks.0.more”, expected one of verdict, says, right, since, source'],
	])('of a check: %s', (line, place, message) => {
		const fields = ['verdict: wrong', 'says: x', 'right: y', 'since: 2024-05', 'source: https://a.b'];
		const at = fields.findIndex((field) => field.split(':')[0] === line.split(':')[0]);
		const check = (at < 0 ? [...fields, line] : fields.with(at, line)).map((field) => `    ${field}`).join('\n');
		expect(read(withField(`checks:\n  -${check.slice(3)}`)).found).toEqual([
			`notes/terms/helm.md:${place} entry-invalid unexpected ${message}`,
		]);
	});

	it.each(NEEDED.map((line, at) => [line.split(':')[0] ?? '', at] as const))('without %s', (field, at) => {
		const { found } = read(['---', ...NEEDED.toSpliced(at, 1), '---', 'A.'].join('\n'));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`notes/terms/helm.md:2:1 entry-invalid unexpected lack of “${field}”, expected `);
	});
});

describe('faults of the whole file', () => {
	it.each([
		['no front matter', 'Helm', '1:1', 'text, expected front matter between two lines “---” at the top'],
		['an empty file', '', '1:1', 'text, expected front matter between two lines “---” at the top'],
		['unclosed front matter', '---\nname: x', '1:1', 'text, expected front matter between two lines “---” at the top'],
		['empty front matter', '---\n---\nA.', '2:1', 'front matter, expected object'],
		['YAML that is none', `---\n${NEEDED.join('\n')}\nname: twice\n---\nA.`, '6:1', 'YAML: Map keys must be unique'],
		['no definition', `---\n${NEEDED.join('\n')}\n---\n \n`, '6:1', 'end of file, expected a definition below the front matter'],
		[
			'a first sentence too long for a card',
			`---\n${NEEDED.join('\n')}\n---\n\n${'x'.repeat(200)}. And on.`,
			'8:201',
			'first sentence of 201 characters, expected at most 200: it must fit a card',
		],
	])('%s', (_name, text, place, message) => {
		expect(read(text)).toEqual({ entry: undefined, found: [`notes/terms/helm.md:${place} entry-invalid unexpected ${message}`] });
	});

	it('are reported all at once, in fields and definition', () => {
		const { found } = read('---\nname: ""\nkind: x\ntopic: y\nsource: z\ncolour: red\nsize: 1\n---\n');
		expect(found.map((line) => line.split(' ')[0])).toEqual(
			['2:7', '3:7', '5:9', '6:1', '7:1', '8:1'].map((at) => `notes/terms/helm.md:${at}`),
		);
	});
});

describe('the file name of an entry', () => {
	const named = (path: string): readonly string[] => {
		const found: Diagnostic[] = [];
		const text = ['---', ...NEEDED, '---', 'A package manager.'].join('\n');
		readEntry(sourceFile(notesPath(path), text), (diagnostic) => found.push(diagnostic));
		return found.map(formatDiagnostic);
	};

	it.each(['helm', 'dc-os', 'k8s', '中文'])('may be %s', (name) => expect(named(`terms/${name}.md`)).toEqual([]));

	it.each(['<img src=x onerror=alert(1)>', 'Helm', 'service mesh', '-helm', 'a--b', '__proto__'])('may not be %s', (name) => {
		expect(named(`terms/${name}.md`)).toEqual([
			expect.stringMatching(/:1:1 entry-invalid unexpected file name “.*”, expected lower-case words/u),
		]);
	});
});
