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
			see: [],
			keywords: [],
			expansion: undefined,
			kind: 'tool',
			topic: 'cloud',
			related: [],
			source: 'https://helm.sh',
			place: undefined,
			read: undefined,
			unread: undefined,
			reviewed: undefined,
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

describe('a wrong field is named with its place, what is there, and what to write', () => {
	const source = 'write the address of its official page, such as https://helm.sh/';
	const fields =
		'name, aliases, see, keywords, expansion, kind, topic, related, source, place, read, unread, reviewed, autolink, caseSensitive, checks, answers';
	const quoted = 'is a sign of YAML here and no text: put the text between quotes, with this sign if it belongs to it';

	it.each([
		['name: ""', '2:7', '`name` is empty: write the name as its maker spells it'],
		['name:', '2:6', '`name` is empty: write the name as its maker spells it'],
		['name: 5', '2:7', '`name` is “5”, which YAML takes for no text: put it between quotes'],
		['name: []', '2:7', '`name` is a list: write the name as its maker spells it'],
		['kind: gadget', '3:7', `\`kind\` is “gadget”: write one of ${KINDS}`],
		['kind: [tool]', '3:7', `\`kind\` is a list: write one of ${KINDS}`],
		['topic: "  "', '4:8', '`topic` is empty: write the address of its topic page, such as cloud'],
		['source: helm.sh', '5:9', `\`source\` is “helm.sh”: ${source}`],
		['source: javascript:alert(1)', '5:9', `\`source\` is “javascript:alert(1)”: ${source}`],
		['source: ftp://helm.sh', '5:9', `\`source\` is “ftp://helm.sh”: ${source}`],
		['aliases: chart', '6:10', '`aliases` is “chart”: write a list of other spellings, such as [Postgres, psql]'],
		['aliases: [a, ""]', '6:14', 'item 2 of `aliases` is empty: write a spelling, or take the item out'],
		['aliases: [a, {}]', '6:14', 'item 2 of `aliases` is a group of fields: write a spelling, or take the item out'],
		['expansion: ""', '6:12', '`expansion` is empty: write the long form of the acronym, or take the field out'],
		['related: [a, 5]', '6:14', 'item 2 of `related` is “5”, which YAML takes for no text: put it between quotes'],
		['autolink: yes', '6:11', '`autolink` is “yes”: write true or false'],
		['caseSensitive: 1', '6:16', '`caseSensitive` is “1”: write true or false'],
		['checks: x', '6:9', '`checks` is “x”: write a list of checks, each with verdict, says, right and source'],
		['checks: [x]', '6:10', 'check 1 is “x”: write its verdict, says, right and source, each on a line of its own'],
		['answers: [{ question: q }]', '6:11', '`answer` of answer 1 is missing: add the answer'],
		['colour: red', '6:1', `there is no field \`colour\` here: delete it, or use one of ${fields}`],
		['alias: x', '6:1', 'there is no field `alias` here: write `aliases`'],
		['__proto__: { a: 1 }', '6:1', `there is no field \`__proto__\` here: delete it, or use one of ${fields}`],
		[`expansion: [${'x'.repeat(200)}]`, '6:12', '`expansion` is a list: write the long form of the acronym, or take the field out'],
		['name: x\nname: y', '3:1', '`name` stands here twice: keep one of them'],
		['keywords: [*x]', '6:12', `“*x” ${quoted}`],
		['keywords: &all [x]', '6:11', `“&all” ${quoted}`],
		['keywords: !!set { a }', '6:11', `“!!set” ${quoted}`],
		['? [a]\n: b', '6:3', 'a list or a group of fields cannot be the name of a field: write a word'],
		['? *a\n: b', '6:3', 'a name behind a “*” cannot be the name of a field: write a word'],
		['aliases:\n\t- b', '7:1', 'a tab indents this line: indent with spaces instead'],
		['expansion: Rest: Long', '6:12', 'a second colon in one field: put the text behind the first colon between quotes'],
		['expansion: @home', '6:12', 'a text cannot begin with “@” here: put it between quotes'],
		['expansion: "\\q"', '6:13', 'a backslash between double quotes stands for a special sign: write two, or use single quotes'],
		['expansion', '6:1', 'a line without a colon: write “field: text”, or indent the line to go on with the text above'],
		[`keywords: ${'['.repeat(20_000)}`, '6:1', 'more than 500 brackets, dashes or indents in front of a text: put the text between quotes'],
	])('%s', (line, place, message) => {
		expect(read(withField(line))).toEqual({ entry: undefined, found: [`notes/terms/helm.md:${place} entry-invalid ${message}`] });
	});

	it.each([
		['verdict: bad', '7:14', '`verdict` of check 1 is “bad”: write one of wrong, outdated, imprecise'],
		['since: 12', '10:12', '`since` of check 1 is “12”: write a year, a month or a day, such as 2024, 2024-05 or 2024-05-17'],
		['source: y', '11:13', '`source` of check 1 is “y”: write the address of a page that says it, such as https://example.org/page'],
		[
			'more: z',
			'12:5',
			'there is no field `more` in check 1: delete it, or use one of verdict, says, right, since, source, place, read, unread',
		],
	])('of a check: %s', (line, place, message) => {
		const given = ['verdict: wrong', 'says: x', 'right: y', 'since: 2024-05', 'source: https://a.b'];
		const at = given.findIndex((field) => field.split(':')[0] === line.split(':')[0]);
		const check = (at < 0 ? [...given, line] : given.with(at, line)).map((field) => `    ${field}`).join('\n');
		expect(read(withField(`checks:\n  -${check.slice(3)}`)).found).toEqual([`notes/terms/helm.md:${place} entry-invalid ${message}`]);
	});

	it.each(NEEDED.map((line, at) => [line.split(':')[0] ?? '', at] as const))('without %s', (field, at) => {
		const { found } = read(['---', ...NEEDED.toSpliced(at, 1), '---', 'A.'].join('\n'));
		expect(found).toEqual([
			expect.stringMatching(new RegExp(`^notes/terms/helm\\.md:2:1 entry-invalid \`${field}\` is missing: add \\S`, 'u')),
		]);
	});

	it('of a check that lacks a field', () => {
		expect(read(withField('checks: [{ verdict: wrong, says: x, right: y }]')).found).toEqual([
			'notes/terms/helm.md:6:10 entry-invalid `source` of check 1 is missing: add the address of a page that says it, such as https://example.org/page',
		]);
	});

	it('in a file that anchors would make very large, once for each sign', () => {
		const { found } = read(withField('a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]'));
		expect(found.map((line) => line.split(' is a sign')[0])).toEqual([
			'notes/terms/helm.md:6:4 entry-invalid “&a”',
			'notes/terms/helm.md:7:4 entry-invalid “&b”',
			'notes/terms/helm.md:7:8 entry-invalid “*a”',
			'notes/terms/helm.md:8:5 entry-invalid “*b”',
		]);
	});
});

describe('faults of the whole file', () => {
	it.each([
		['no front matter', 'Helm', '1:1', 'the front matter is missing: put the fields between two lines “---” at the top'],
		['an empty file', '', '1:1', 'the front matter is missing: put the fields between two lines “---” at the top'],
		['unclosed front matter', '---\nname: x', '1:1', 'the front matter that begins here does not end: put a line “---” below its fields'],
		[
			'empty front matter',
			'---\n---\nA.',
			'2:1',
			'the front matter is empty: write name, kind, topic and source, each on a line of its own, such as “name: Helm”',
		],
		[
			'a list for front matter',
			'---\n- name\n---\nA.',
			'2:1',
			'the front matter is a list: write name, kind, topic and source, each on a line of its own, such as “name: Helm”',
		],
		[
			'no definition',
			`---\n${NEEDED.join('\n')}\n---\n \n`,
			'6:1',
			'the definition is missing: write a sentence below this line that says what the term is',
		],
		[
			'a first sentence too long for a card',
			`---\n${NEEDED.join('\n')}\n---\n\n${'x'.repeat(200)}. And on.`,
			'8:201',
			'the first sentence has 201 characters, and a card has room for 200: make two sentences of it',
		],
	])('%s', (_name, text, place, message) => {
		expect(read(text)).toEqual({ entry: undefined, found: [`notes/terms/helm.md:${place} entry-invalid ${message}`] });
	});

	it('are reported all at once, in fields and definition', () => {
		const { found } = read('---\nname: ""\nkind: x\ntopic: y\nsource: z\ncolour: red\nsize: 1\n---\n');
		expect(found.map((line) => line.split(' ')[0])).toEqual(
			['2:7', '3:7', '5:9', '6:1', '7:1', '8:1'].map((at) => `notes/terms/helm.md:${at}`),
		);
		expect(read('---\nname: *x\n---\n').found.map((line) => line.split(' ')[0])).toEqual(
			['2:7', '3:1'].map((at) => `notes/terms/helm.md:${at}`),
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
			expect.stringMatching(/:1:1 entry-invalid the file name “.*” cannot be part of an address: rename it to lower-case words/u),
		]);
	});
});
