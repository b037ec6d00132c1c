import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/words.ts';
import { isLabel, namePhrase, startsClause, trimRange } from './phrase.ts';

/** The name, what its bracket is and holds. */
function nameOf(text: string, marked = false): readonly unknown[] | undefined {
	const phrase = namePhrase(text, { start: 0, end: text.length }, marked);
	const { bracket } = phrase ?? {};
	return phrase && [text.slice(phrase.range.start, phrase.range.end), phrase.bracketIs, bracket && text.slice(bracket.start, bracket.end)];
}

describe('a name', () => {
	it.each([
		'Helm',
		'Cluster of containers',
		'Monolith to Microservice',
		'container scheduler',
		'Docker Enterprise Edition',
		'C++',
		'C#',
		'.NET',
		'中文',
		'kube-proxy',
		'CI/CD',
		'etcd',
		'Function as a Service',
	])('%s', (text) => expect(nameOf(text)).toEqual([text, undefined, undefined]));

	it.each([
		['the Scheduler', 'Scheduler'],
		['  a pod ', 'pod'],
		['“Helm”', 'Helm'],
		["'Helm'", 'Helm'],
	])('%s is taken without article and quotes', (text, name) => expect(nameOf(text)?.[0]).toBe(name));

	it.each([
		['Custom Resource (CR)', ['Custom Resource', 'acronym', 'CR']],
		['SLO (Service Level Objective)', ['SLO', 'expansion', 'Service Level Objective']],
		['Docker Enterprise Edition (Docker EE)', ['Docker Enterprise Edition', 'alias', 'Docker EE']],
		['Kubernetes (K8s)', ['Kubernetes', 'acronym', 'K8s']],
		['(SLO) Service Level Objective', ['SLO', 'expansion', 'Service Level Objective']],
		['Helm (a package manager)', ['Helm', undefined, undefined]],
		['Docker Desktop (Windows)', ['Docker Desktop', undefined, undefined]],
	])('%s', (text, parts) => expect(nameOf(text)).toEqual(parts));
});

describe('no name', () => {
	it.each([
		['a clause', 'Helm is a package manager'],
		['an order', 'Use tags'],
		['an order with an article', 'Build the image'],
		['a phrase without subject', 'Runs on every node'],
		['a question', 'why so big'],
		['a label', 'Note'],
		['a numbered label', 'Step 2'],
		['a sentence sign', 'Yes; no'],
		['a spaced dash', 'Day 2 - networking'],
		['seven words', 'One Two Three Four Five Six Seven'],
		['five small words', 'one or other of them'],
		['an open bracket', 'Helm (package'],
		['a bracket around all', '(package manager)'],
		['a bare number', '443'],
		['signs alone', '!!!'],
		['a picture', 'diagram of the network.png'],
		['a purpose', 'Ports to know by heart'],
		['pronouns', 'my cluster'],
		['a quality', 'easy to set up'],
		['nothing', '  '],
		['321 characters', 'x'.repeat(321)],
	])('%s: %s', (_name, text) => expect(nameOf(text)).toBeUndefined());

	it.each(['!!!', '++', 'at most once', 'Retries that never end'])('%s, unless it is marked', (text) => {
		expect(nameOf(text)).toBeUndefined();
		expect(nameOf(text, true)?.[0]).toBe(text);
	});
});

describe('labels and openings', () => {
	it.each(['Note', 'todo', 'Step 3', 'Day 12', 'See also', 'useful links', 'Note to self'])('%s is a label', (text) =>
		expect(isLabel(text)).toBe(true),
	);
	it.each(['Helm', 'Step Functions', 'Source control', 'Example service'])('%s is none', (text) => expect(isLabel(text)).toBe(false));
	it.each(['Use tags', 'Runs on it', 'TODO read', 'Built by us', 'for the win', 'Build the image', 'easy to do'])(
		'%s opens a clause',
		(text) => expect(startsClause(wordsOf(text))).toBe(true),
	);
	it.each(['Helm', 'build cache', 'Try Catch', 'the cluster', 'Read Replica'])('%s does not', (text) =>
		expect(startsClause(wordsOf(text))).toBe(false),
	);
});

describe('a range without white space', () => {
	it.each([
		[' a b ', { start: 1, end: 4 }],
		['   ', { start: 0, end: 0 }],
		['ab', { start: 0, end: 2 }],
	])('%j', (text, range) => expect(trimRange(text, { start: 0, end: text.length })).toEqual(range));
});
