import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { readSettings } from './read-settings.ts';
import { SETTINGS_KEYS } from './settings-keys.ts';

function read(text: string): { readonly settings: unknown; readonly faults: readonly string[] } {
	const found: Diagnostic[] = [];
	const result = readSettings(sourceFile(notesPath('site.yaml'), text), (one) => found.push(one));
	return { settings: result?.settings, faults: found.map(formatDiagnostic) };
}

describe('readSettings', () => {
	it.each(['', '\n\n', '# title: Coffee\n', '---\n', '---\n# only a remark\n'])('takes %j for no settings', (text) => {
		expect(read(text)).toEqual({ settings: {}, faults: [] });
	});

	it.each(SETTINGS_KEYS.map(({ example, name }) => [name, example]))('takes %s as its own example writes it', (name, example) => {
		const { settings, faults } = read(example);
		expect(faults).toEqual([]);
		expect(Object.keys(Object(settings))).toEqual([name]);
	});

	it.each([
		'title: <script>alert(1)</script>',
		'title: "&amp; ]]> {x} `y`"',
		'language: pt-BR',
		'language: zh-Hans-CN',
		'accent: teal',
		'accent: "#25B"',
		'footer: []',
		'home: []',
		'address: HTTPS://Notes.Example/',
		'logo: pictures/my logo.PNG',
		'footer: [{ label: Map, link: /map }, { label: Mail, link: "mailto:me@notes.example" }]',
	])('takes %s', (text) => expect(read(text).faults).toEqual([]));

	it.each([
		// What is no list of keys.
		['Coffee', '1:1 settings-value the file is a text: write keys'],
		['- title', '1:1 settings-value the file is a list: write keys'],
		['x'.repeat(70_000), '1:1 settings-syntax the file has 70000 characters'],
		// Keys.
		['\ntitel: x', '2:1 settings-key “titel” is no key of site.yaml: did you mean title?'],
		['Title: x', '1:1 settings-key “Title” is no key of site.yaml: did you mean title?'],
		['base_path: /x', '1:1 settings-key “base_path” is no key of site.yaml: did you mean basePath?'],
		['  colour: red', '1:3 settings-key “colour” is no key of site.yaml: did you mean accent?'],
		['zzz: 1', '1:1 settings-key “zzz” is no key of site.yaml: the keys are title, tagline, address, basePath'],
		[`${'z'.repeat(1000)}: 1`, `1:1 settings-key “${'z'.repeat(80)}…” is no key of site.yaml: the keys are`],
		['__proto__: { a: 1 }', '1:1 settings-key “__proto__” is no key of site.yaml: the keys are'],
		['constructor: 1', '1:1 settings-key “constructor” is no key of site.yaml: the keys are'],
		// Texts.
		['title:', '1:7 settings-value “title” is empty: write it as in title: Coffee, or delete the key'],
		['title: [a]', '1:8 settings-value “title” is a list: write it as in title: Coffee'],
		['title: { a: b }', '1:8 settings-value “title” is a group of keys: write it'],
		['title: 1984', '1:8 settings-value “title” is a number: put it in quotes, "1984", if it is meant'],
		['title: true', '1:8 settings-value “title” is a yes or no: put it in quotes, "true"'],
		['title: "  "', '1:8 settings-value “title” has no text: write it as in'],
		['title: "a\\nb"', '1:8 settings-value “title” has more than one line: write one'],
		['title: "a\\u202eb"', '1:8 settings-value “title” has a character that shows nothing: delete it'],
		[`title: ${'x'.repeat(81)}`, '1:8 settings-value “title” has more than 80 characters: shorten it'],
		[`tagline: ${'x'.repeat(201)}`, '1:10 settings-value “tagline” has more than 200 characters: shorten it'],
		// Addresses.
		['address: notes.example', '1:10 settings-value “address” is no address: write it as in address: https://notes.example'],
		['address: javascript:alert(1)', '1:10 settings-value “address” is no address'],
		['address: https://notes.example/coffee/', '1:10 settings-value “address” has a path: write the path as basePath: /coffee/'],
		['address: https://me:pw@notes.example', '1:10 settings-value “address” has more than scheme and host'],
		['basePath: /a b/', '1:11 settings-value “basePath” is no path: write it as in basePath: /coffee/'],
		['basePath: /../x', '1:11 settings-value “basePath” is no path'],
		['basePath: [x]', '1:11 settings-value “basePath” is a list'],
		['editLink: here', '1:11 settings-value “editLink” is no address: write it as in editLink: https://'],
		['editLink: "javascript:alert(1)"', '1:11 settings-value “editLink” is no address'],
		// Language, colour, logo.
		['language: German', '1:11 settings-value “language” is no language code: write it as in language: de'],
		['language: de_DE', '1:11 settings-value “language” is no language code'],
		['accent: #8b4513', '1:9 settings-value “accent” is empty, because YAML takes what follows a # for a remark: put the colour in quotes'],
		['accent: "red;}"', '1:9 settings-value “accent” is no colour: write it as in accent: "#8b4513"'],
		['accent: "#12345"', '1:9 settings-value “accent” is no colour'],
		['accent: url(x)', '1:9 settings-value “accent” is no colour'],
		['logo: ../logo.png', '1:7 settings-value “logo” leads out of the notebook: write it as in logo: logo.svg'],
		['logo: a\\..\\..\\logo.png', '1:7 settings-value “logo” leads out of the notebook'],
		['logo: /etc/logo.png', '1:7 settings-value “logo” is no path within the notebook'],
		['logo: https://notes.example/logo.png', '1:7 settings-value “logo” is no path within the notebook'],
		['logo: logo.html', '1:7 settings-value “logo” is no picture (svg, png, jpg, jpeg, webp)'],
		// Footer.
		['footer: Imprint', '1:9 settings-value “footer” is a text: write it as in footer: [ { label: Imprint'],
		['footer:\n  - Imprint', '2:5 settings-value number 1 of “footer” is a text'],
		['footer:\n  - label: A', '2:5 settings-value “link” of number 1 of “footer” is missing: write it as in link: https://'],
		[
			'footer:\n  - { label: A, link: "javascript:alert(1)" }',
			'2:23 settings-value “link” of number 1 of “footer” is neither a web address',
		],
		['footer:\n  - { label: A, link: //evil.example }', '2:23 settings-value “link” of number 1 of “footer” is neither'],
		['footer:\n  - { label: A, link: /\\evil.example }', '2:23 settings-value “link” of number 1 of “footer” is neither'],
		['footer:\n  - { label: A, link: "/a b" }', '2:23 settings-value “link” of number 1 of “footer” has a blank'],
		['footer:\n  - { label: A, link: /, url: / }', '2:26 settings-key “url” is no key of “footer”: did you mean link?'],
		[`footer:\n${'  - { label: A, link: / }\n'.repeat(13)}`, '2:3 settings-value “footer” has more than 12 links: delete some'],
		// Topics and home.
		['topics: docker', '1:9 settings-value “topics” is a text: write it as in topics: [ docker'],
		['topics:\n  - [a]', '2:5 settings-value number 1 of “topics” is a list'],
		['topics:\n  - 7', '2:5 settings-value number 1 of “topics” is a number: put it in quotes, "7"'],
		['topics:\n  - docker\n  - docker', '3:5 settings-value number 2 of “topics” names docker a second time: delete it'],
		['topics:\n  - topic: docker', '2:5 settings-value “label” of number 1 of “topics” is missing: write it as in label: Docker'],
		['topics:\n  - { topic: docker, label: "" }', '2:29 settings-value “label” of number 1 of “topics” has no text'],
		['topics:\n  - { topic: a, label: b, lable: c }', '2:27 settings-key “lable” is no key of “topics”: did you mean label?'],
		['home: topics', '1:7 settings-value “home” is a text: write it as in home: [ topics, glossary ]'],
		[
			'home: [topic]',
			'1:8 settings-value number 1 of “home” is none of terms, topics, steps, checks, questions, changes, map, glossary: did you mean topics?',
		],
		['home: [topics, topics]', '1:16 settings-value number 2 of “home” names topics a second time'],
		['home: [3]', '1:8 settings-value number 1 of “home” is none of'],
		// YAML.
		['title: a\ntitle: b', '2:1 settings-syntax `title` stands here twice: keep one of them'],
		['title: *x', '1:8 settings-syntax “*x” is a sign of YAML here and no text: put the text between quotes'],
		['title: *x* y', '1:8 settings-syntax “*x*” is a sign of YAML here and no text: put the text between quotes'],
		['title: * x', '1:8 settings-syntax “*” is a sign of YAML here and no text: put the text between quotes'],
		['title: &x b', '1:8 settings-syntax “&x” is a sign of YAML here and no text: put the text between quotes'],
		['&x title: b', '1:1 settings-syntax “&x” is a sign of YAML here and no text: put the text between quotes'],
		['topics: &x\n  - a', '1:9 settings-syntax “&x” is a sign of YAML here and no text: put the text between quotes'],
		['title: !js b', '1:8 settings-syntax “!js” is a sign of YAML here and no text: put the text between quotes'],
		['title: !e!x b', '1:8 settings-syntax “!e!x” is a sign of YAML here and no text: put the text between quotes'],
		['title: !!binary b', '1:8 settings-syntax “!!binary” is a sign of YAML here and no text: put the text between quotes'],
		['%YAML 1.1\n---\ntitle: yes', '1:1 settings-syntax a line that begins with “%” is no text in YAML'],
		['# x\n%title: x', '2:1 settings-syntax a line that begins with “%” is no text in YAML'],
		['\ttitle: x', '1:1 settings-syntax a tab indents this line: indent with spaces instead'],
		['title: a: b', '1:8 settings-syntax a second colon in one field: put the text behind the first colon between quotes'],
		['title: a\n tagline: b', '1:8 settings-syntax the line below has a colon and begins with more blanks than this one: align them'],
		['  title: a\ntagline: b', '2:1 settings-syntax a bracket above is still open, or this line begins with more or fewer blanks'],
		['title: [a', '1:10 settings-syntax a bracket above is still open'],
		['title: [a, b\ntagline: c', '2:1 settings-syntax a bracket above is still open'],
		['topics: [- a]', '1:10 settings-syntax a dash stands between brackets: write the list without brackets'],
		['title: "a', '1:10 settings-syntax a quote, a bracket, a comma or a colon is missing here or above'],
		['title: a\n---\ntitle: b', '2:1 settings-syntax a line “---” or “...” ends the fields here: delete it'],
		['title: @x', '1:8 settings-syntax a text cannot begin with “@” here: put it between quotes'],
		['title: "a" b', '1:12 settings-syntax this cannot be read: put the whole text behind the colon between double quotes'],
		['title:x\ntagline: y', '1:1 settings-syntax a colon without a blank behind it: write “field: text”'],
		['title\ntagline: y', '1:1 settings-syntax a line without a colon: write “field: text”'],
		['? [a]\n: b', '1:3 settings-syntax a list or a group of fields cannot be the name of a field: write a word'],
	])('%j has the fault %j', (text, expected) => {
		const { settings, faults } = read(text);
		expect(settings).toBeUndefined();
		expect(faults[0]).toContain(`site.yaml:${expected}`);
		expect(faults).toHaveLength(1);
	});

	it.each([
		'['.repeat(30_000),
		'{a: '.repeat(15_000),
		'- '.repeat(20_000),
		'? '.repeat(20_000),
		'a: '.repeat(20_000),
		'&a '.repeat(20_000),
		`title: ${'['.repeat(100)}${']'.repeat(100)}`,
	])('refuses nesting to any depth', (text) => expect(read(text).faults[0]).toMatch(/^site\.yaml:1:\d+ settings-(?:syntax|value) /u));

	it('refuses what would grow', () => {
		const lines = ['a: &a [x, x]', ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`)];
		expect(read(lines.join('\n')).faults[0]).toContain('site.yaml:1:4 settings-syntax “&a” is a sign of YAML here');
	});

	it('names all faults at once, in their order', () => {
		const { faults } = read('titel: x\naccent: brown\nfooter:\n  - { label: A, link: nowhere }\n');
		expect(faults.map((one) => one.split(' ', 2).join(' ')).sort()).toEqual([
			'site.yaml:1:1 settings-key',
			'site.yaml:2:9 settings-value',
			'site.yaml:4:23 settings-value',
		]);
	});
});
