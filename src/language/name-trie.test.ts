import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermId } from './ids.ts';
import { NameTrie } from './name-trie.ts';
import { tokensOf } from './tokens.ts';

/** A trie of names that are their own ids. */
function trieOf(names: readonly string[], exact: readonly string[] = []): NameTrie {
	const trie = new NameTrie();
	for (const name of names) trie.add(name, name as TermId, exact.includes(name));
	return trie;
}

function found(trie: NameTrie, text: string): readonly string[] {
	return trie.find(text).map((match) => `${match.id}=${text.slice(match.start, match.end)}`);
}

describe('NameTrie', () => {
	const trie = trieOf(
		['Docker', 'Docker Swarm', 'swarm', 'distributed system', 'C', 'C++', '.NET', 'DC/OS', 'REST', 'GOs'],
		['REST', 'GOs'],
	);

	it.each([
		['Docker Swarm runs', ['Docker Swarm=Docker Swarm']],
		['docker-swarm', ['Docker Swarm=docker-swarm']],
		['Docker swarms', ['Docker Swarm=Docker swarms']],
		['Dockers swarm', ['Docker=Dockers', 'swarm=swarm']],
		['Docker, Swarm', ['Docker=Docker', 'swarm=Swarm']],
		['Docker (Swarm)', ['Docker=Docker', 'swarm=Swarm']],
		['Docker’s swarm', ['Docker=Docker', 'swarm=swarm']],
		["the swarm's DOCKER", ['swarm=swarm', 'Docker=DOCKER']],
		['distributed systems and distributed', ['distributed system=distributed systems']],
		['C, C++ and .NET', ['C=C', 'C++=C++', '.NET=.NET']],
		['DC/OS', ['DC/OS=DC/OS']],
		['DC OS', []],
		['Dockerfile', []],
		['the rest of REST', ['REST=REST']],
		['RESTs rest Rest', ['REST=RESTs']],
		['', []],
	])('finds in %j %j', (text, expected) => expect(found(trie, text)).toEqual(expected));

	it('gives the first term that claims a name', () => {
		const twice = new NameTrie();
		twice.add('Pod', 'a' as TermId, false);
		twice.add('pods', 'b' as TermId, false);
		expect(twice.find('Pods').map((match) => match.id)).toEqual(['a']);
	});

	it('finds names that are properties of objects, and names of signs', () => {
		const odd = trieOf(['', ' - ', '__proto__', 'constructor', '!!!']);
		expect(found(odd, 'constructor of a __proto__ - toString !!! ! !!!')).toEqual([
			'constructor=constructor',
			'__proto__=proto',
			'!!!=!!!',
			'!!!=!!!',
		]);
	});

	it('counts the words of a match', () => {
		expect(trie.find('a distributed system')).toEqual([{ id: 'distributed system', start: 2, end: 20, words: 2 }]);
	});

	it('finds the same as a slow scan for all names at all places', () => {
		const word = fc.constantFrom('a', 'b', 'bs', 'pod', 'pods', 'C++', '.x', 'é', 'Pod');
		const nameText = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
		const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', ' (', ') ', '. ', '  ', ' / ')), { maxLength: 10 });
		fc.assert(
			fc.property(fc.uniqueArray(nameText, { maxLength: 6 }), text, (names, parts) => {
				const line = parts.flat().join('');
				expect(found(trieOf(names), line)).toEqual(slowly(names, line));
			}),
			{ numRuns: 3_000 },
		);
	});
});

/** At each word from the left, the longest run of words that spells a name. Compares all names at all places. */
function slowly(names: readonly string[], text: string): readonly string[] {
	const tokens = tokensOf(text);
	const matches: string[] = [];
	for (let from = 0; from < tokens.length; ) {
		let best: { name: string; words: number } | undefined;
		for (const name of names) {
			const wanted = tokensOf(name);
			const run = tokens.slice(from, from + wanted.length);
			const same = wanted.every((token, index) =>
				index === wanted.length - 1 ? token.singular === run[index]?.singular : token.lower === run[index]?.lower,
			);
			const whole = run.every((token, index) => {
				const before = run[index - 1];
				return before === undefined || /^[\s/-]*$/u.test(text.slice(before.end, token.start));
			});
			if (same && whole && wanted.length > (best?.words ?? 0)) best = { name, words: wanted.length };
		}
		const start = tokens[from]?.start ?? 0;
		const end = tokens[from + (best?.words ?? 1) - 1]?.end ?? 0;
		if (best !== undefined) matches.push(`${best.name}=${text.slice(start, end)}`);
		from += best?.words ?? 1;
	}
	return matches;
}
