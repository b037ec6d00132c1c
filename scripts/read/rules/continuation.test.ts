import { describe, expect, it } from 'vitest';
import { readInShort, readingsOf } from '../readings.samples.ts';

/** The number of the line that the last line goes on from. */
function goesOnFrom(text: string): number | undefined {
	return readingsOf(text).readings.at(-1)?.continues;
}

const LONG = 'The cache is cold after a restart and that is why the first request takes';

describe('a wrapped sentence', () => {
	it.each([
		['goes on in lower case', `${LONG}\nlonger than the others`, 1],
		['goes on behind a comma', 'Kubernetes, Nomad and Swarm are used to place,\nMove and restart things.', 1],
		['goes on behind an open word', 'We went on to the second day, which dealt with the\nNetwork and its parts.', 1],
		['goes on below a bullet', '- one bullet that is long enough to be wrapped onto the next line, and\n  goes on here', 1],
		['goes on over several lines, all of the first', `${LONG}\nlonger than the others, which are warm by then and\nreturn at once`, 1],
		['goes on in a quotation', `> ${LONG}\n> longer than the others`, 1],
	])('%s', (_name, text, line) => {
		expect(goesOnFrom(text)).toBe(line);
		expect(readInShort(text).at(-1)).toBe('statement');
	});
});

describe('a line of its own', () => {
	it.each([
		['behind a blank line', `${LONG}\n\nlonger than the others`],
		['with a marker', `${LONG}\n- longer than the others`],
		['below a heading', `# ${LONG}\nlonger than the others`],
		['below a short line', 'Helm\npackage manager'],
		['below a sentence that ended', `${LONG} long.\nHelm`],
		['a definition', `${LONG}\nHelm - package manager`],
		['in bold at its front', `${LONG}\n**longer** is what it takes`],
		['out of the quotation', `> ${LONG}\nlonger than the others`],
		['a question', 'We asked about the cache and the time that it takes,\nWhy is it cold?'],
		['below a link', 'https://helm.sh/docs/intro/using_helm/very/long\nhas it all'],
	])('%s', (_name, text) => expect(goesOnFrom(text)).toBeUndefined());

	it('by an author who writes all in lower case', () => {
		const notes = `- pod\n- node\n- taint\n\n${LONG.toLowerCase()}\nnode selector`;
		expect(goesOnFrom(notes)).toBeUndefined();
		expect(readInShort(notes).at(-1)).toBe('term node selector');
	});
});
