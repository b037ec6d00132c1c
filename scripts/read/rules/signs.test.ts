import { describe, expect, it } from 'vitest';
import { readInShort } from '../readings.samples.ts';

describe('junk', () => {
	it.each(['):', '!!!', '???', '...', '( )', '---x'.slice(0, 2), 'asdf', 'aaaa', 'lol', 'hmm', '...whatever', '#todo #later', '\u200B'])(
		'%s',
		(line) => expect(readInShort(line)).toEqual(['junk']),
	);
	it.each([
		['lolita', 'term lolita'],
		['`!!!` - three marks', 'definition !!!'],
		['👍', 'statement'],
		['AAA', 'term AAA'],
	])('%s is none', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('links', () => {
	it.each([
		['https://helm.sh', 'https://helm.sh'],
		['<https://helm.sh>', 'https://helm.sh'],
		['www.helm.sh', 'www.helm.sh'],
		['[docs](https://helm.sh)', 'https://helm.sh'],
		['Docs: https://helm.sh', 'https://helm.sh'],
		['Homepage - https://helm.sh/a_(b)', 'https://helm.sh/a_(b)'],
		['![diagram](https://helm.sh/a.png)', 'https://helm.sh/a.png'],
	])('%s', (line, head) => expect(readInShort(line)).toEqual([`link (${head})`]));

	it.each([
		['See https://helm.sh for the long story of it', 'statement'],
		['See the [docs](https://helm.sh).', 'statement'],
		['[Helm](https://helm.sh) - package manager', 'definition Helm'],
		['[Helm](https://helm.sh) is a package manager', 'definition Helm'],
	])('%s is more than a link', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('footnotes', () => {
	it.each(['[^1]: as the manual says', '[^note]: Helm - package manager'])('%s', (line) =>
		expect(readInShort(line)).toEqual(['statement']),
	);
	it('a reference leaves the sentence as it is', () => expect(readInShort('Helm is a package manager[^1]')).toEqual(['definition Helm']));
});

describe('questions', () => {
	it.each([
		['What is Helm?', 'question (Helm)'],
		['what is a pod', 'question (pod)'],
		['What does SLO mean?', 'question (SLO)'],
		['Who is Linus Torvalds?', 'question (Linus Torvalds)'],
		['Who uses Kubernetes?', 'question'],
		['Helm - is it worth it?', 'question Helm'],
		['why is my image so big', 'question'],
		['Can we run it on Windows?', 'question'],
		['is this right? (ask Ben)', 'question'],
		['Q: what is a pod?', 'question'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it.each(['It works, right? It does.', 'Why we moved: cost', 'How it works', 'what we did - and why we did it'])('%s is none', (line) =>
		expect(readInShort(line)).toEqual(['statement']),
	);
});
