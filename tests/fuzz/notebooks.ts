import { join } from 'node:path';
import fc from 'fast-check';
import { CASES, readCases } from '../../bench/reading/cases.ts';
import { CLOUD_FOLDER } from '../cloud-notes.ts';
import { NAUGHTY } from './naughty.ts';
import { type NotebookFiles, readNotebook } from './notebook-files.ts';

/** Real notes to be spoiled: all development notes, and the cloud notes with a few of their entries. */
const NOTES = readCases(join(CASES, 'development')).map(({ file }) => ({
	path: file.path.replace(/^.*\//u, ''),
	text: file.lines.map(({ text }) => text).join('\n'),
}));
const cloud = await readNotebook(CLOUD_FOLDER);
const ENTRIES = Object.entries(cloud).filter(([path]) => path.startsWith('terms/'));

const MARKS = [
	...[
		'*',
		'**',
		'_',
		'__',
		'~~',
		'==',
		'`',
		'``',
		'```',
		'$',
		'$$',
		'[',
		']',
		'(',
		')',
		'[[',
		']]',
		'![',
		'](',
		'{{c1::',
		'}}',
		'[^1]',
		'%%',
	],
	...['<', '>', '<b>', '</b>', '<!--', '-->', '<script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '&lt;', '&#x3c;', '&'],
	...[
		'|',
		'| - |',
		'---',
		'===',
		'- ',
		'* ',
		'1. ',
		'1) ',
		'# ',
		'## ',
		'> ',
		': ',
		':::',
		':',
		'{#id}',
		'{',
		'}',
		'\\',
		'\t',
		'    ',
		'~~~',
	],
	...['javascript:alert(1)', '[x](javascript:alert(1))', 'https://a.b/c', 'www.a.b', '"', "'", '“', '”', ' - ', ' – ', ' => ', ' = ', ', '],
	...[
		'\\[',
		'\\]',
		'\\(',
		'\\begin{x}',
		'#+BEGIN_SRC',
		'.. code::',
		'{{{',
		'}}}',
		'__TOC__',
		'{|',
		'|}',
		'|-',
		'deleteme',
		'e.g. ',
		'🙂',
		'—',
	],
];
const CONTROLS = [
	...['\u0000', '\u0007', '\u0008', '\u001b[31m', '\u001b]0;x\u0007', '\u007f', '\u0085', '\u009b', '\u200b', '\u200d', '\u200e', '\u2028'],
	...['\u2029', '\u202e', '\u2066', '\ufeff', '\ufff9', '\ud800', '\udc00', '\r', '\v', '\f', 'e\u0301', '\u0130', 'ß', 'ﬁ', '\u{1d400}'],
];
const NAMES = [
	'Helm',
	'Pod',
	'REST',
	'rest',
	'C',
	'C++',
	'.NET',
	'__proto__',
	'constructor',
	'CON',
	'index',
	'..',
	'Ω',
	'中文',
	'İ',
	'ПОД',
];

const word = fc.constantFrom(...NAMES, 'is a', 'makes', 'stands for', 'package manager', 'of', 'and', 'the');
const unicode = fc.string({ unit: 'binary', maxLength: 20 });
const piece = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...MARKS) },
	{ weight: 4, arbitrary: word },
	{ weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
	{ weight: 1, arbitrary: fc.constantFrom(...NAUGHTY) },
	{ weight: 1, arbitrary: unicode },
	{ weight: 3, arbitrary: fc.constantFrom(' ', '\n', ' ', '\n\n') },
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** The same few signs, very often. */
const run = fc
	.tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 50, max: 4_000 }))
	.map(([pieces, count]) => pieces.join('').replaceAll('\n', ' ').repeat(count).slice(0, 19_900));

/** A text with some stretches replaced, doubled or taken away. */
const mutated = (original: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(
			original,
			fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }), fc.oneof(piece, soup)), {
				maxLength: 12,
			}),
		)
		.map(([text, changes]) =>
			changes.reduce((now, [share, width, put]) => {
				const at = Math.floor(share * now.length);
				return now.slice(0, at) + put + now.slice(at + width);
			}, text),
		);

const anyNotes = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ 'notes.md': soup.map((text) => `# Cloud\n${text}`) }) },
	{
		weight: 4,
		arbitrary: fc
			.constantFrom(...NOTES)
			.chain(({ path, text }) => mutated(fc.constant(text.slice(0, 6_000))).map((changed): NotebookFiles => ({ [path]: changed }))),
	},
	{ weight: 2, arbitrary: run.map((line): NotebookFiles => ({ 'notes.md': `# Cloud\nHelm - a tool\n\n- ${line}\n` })) },
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes): NotebookFiles => ({ 'notes.md': bytes })) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom('txt', 'org', 'rst', 'adoc', 'wiki', 'html', 'csv', 'tsv'), soup)
			.map(([ending, text]): NotebookFiles => ({ [`notes.${ending}`]: text })),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom(...NAUGHTY, ...CONTROLS, ...NAMES), soup)
			.map(([name, text]): NotebookFiles => ({ [`${name.replaceAll(/[/\0]/gu, '')}.md`]: `# ${name}\n${name} - ${text}` })),
	},
);

const field = fc.constantFrom(
	'name',
	'aliases',
	'expansion',
	'kind',
	'topic',
	'related',
	'source',
	'autolink',
	'caseSensitive',
	'checks',
	'x',
);
const value = fc.oneof(
	fc.constantFrom('true', 'tool', 'cloud', '[a, b]', '*x', '&a [*a]', '!!binary x', '{a: b}', '|', '>-', '? [a]', "'", '"'),
	soup,
	piece,
);
const ownEntry = fc
	.tuple(fc.array(fc.tuple(field, value), { maxLength: 6 }), soup)
	.map(
		([fields, body]) =>
			`---\nname: Helm\nkind: tool\ntopic: cloud\nsource: https://helm.sh/\n${fields.map(([name, text]) => `${name}: ${text}`).join('\n')}\n---\n${body}`,
	);
const entryName = fc.oneof(fc.constantFrom('helm', 'pod', 'rest', 'c', '..', 'CON', 'a b', 'Ω'), fc.constantFrom(...NAUGHTY));
const anyEntries = fc
	.array(
		fc.tuple(
			entryName.map((name) => `terms/${name.replaceAll(/[/\0]/gu, '')}.md`),
			fc.oneof(ownEntry, mutated(fc.constantFrom(...ENTRIES.map(([, content]) => String(content))))),
		),
		{ maxLength: 3 },
	)
	.map((entries): NotebookFiles => Object.fromEntries(entries));

const settings = fc.array(
	fc.tuple(fc.constantFrom('title', 'tagline', 'address', 'basePath', 'language', 'colours', 'topics', 'footer', 'x'), value),
	{ maxLength: 4 },
);
const anySettings = fc.oneof(
	{ weight: 3, arbitrary: fc.constant<NotebookFiles>({}) },
	{
		weight: 1,
		arbitrary: settings.map((pairs): NotebookFiles => ({ 'site.yaml': pairs.map(([name, text]) => `${name}: ${text}`).join('\n') })),
	},
	{ weight: 1, arbitrary: soup.map((text): NotebookFiles => ({ 'corrections.yaml': `- says: ${text}\n  right: x\n` })) },
	{ weight: 1, arbitrary: soup.map((text): NotebookFiles => ({ 'permalinks.txt': text })) },
);

/** Any notebook: signs in any order, spoiled real notes, endless lines, bytes, names of files, entries and settings. */
export const notebooks: fc.Arbitrary<NotebookFiles> = fc
	.tuple(anyNotes, anyEntries, anySettings)
	.map(([notes, entries, others]) => ({ ...notes, ...entries, ...others }));
