import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile } from '../text/source.ts';
import { readInShort } from './readings.samples.ts';
import { recurringPrefixes } from './recurring-prefixes.ts';

/** What stands behind the prefix of each line that has one. */
function behind(text: string): readonly string[] {
	const { lines } = sourceFile(notesPath('a.md'), text);
	return [...recurringPrefixes(lines)].map(([line, at]) => line.text.slice(at));
}

describe('a prefix that comes again and again', () => {
	it.each([
		['pages', 's. 3 fonem – głoska\ns. 3 morfem – część\ns. 10 rdzeń – środek', ['fonem – głoska', 'morfem – część', 'rdzeń – środek']],
		[
			'pages with a colon',
			'p. 1: Moon - a rock\np. 4: Tide - a wave\np. 4: Ebb - low water',
			['Moon - a rock', 'Tide - a wave', 'Ebb - low water'],
		],
		[
			'numbers in bold',
			'**Def 1.1** a *walk* is long\n**Def 1.2** a *path* is short\n**Def 2.1** a *tree* is green',
			['a *walk* is long', 'a *path* is short', 'a *tree* is green'],
		],
		[
			'numbers through several labels',
			'Def 1.1 walk := a\nLemma 1.2 path := b\nDef 1.3 tree := c\nThm 1.4 leaf := d',
			['walk := a', 'path := b', 'tree := c', 'leaf := d'],
		],
		['dates', '12.03. fermata - holds\n13.03. coda - ends\n2.04. trill - shakes', ['fermata - holds', 'coda - ends', 'trill - shakes']],
		[
			'pages of a book in brackets',
			'[12] ebb - low water\n[12] flow - high water\n[31] neap - small tide',
			['ebb - low water', 'flow - high water', 'neap - small tide'],
		],
		['days', '1日目 初添\n2日目 踊り\n3日目 仲添', ['初添', '踊り', '仲添']],
		['Eastern digits', 'ص. ١ موج - ماء\nص. ٢ مد - صعود\nص. ٢ جزر - نزول', ['موج - ماء', 'مد - صعود', 'جزر - نزول']],
	])('%s', (_name, text, contents) => expect(behind(text)).toEqual(contents));

	it.each([
		['too few', 's. 3 fonem – głoska\ns. 3 morfem – część'],
		['names with a number', 'Type 1 - a\nType 2 - b\nType 3 - c'],
		['names of several words with a number', 'Type 1 error - a b c d\nType 2 error - b c d e\nType 3 error - c d e f'],
		['names that say what they are', 'port 22 is for SSH and more\nport 80 is for the web\nport 443 is for HTTPS'],
		['works in no order', 'op. 27 sonata - for the moon\nop. 13 sonata - sad\nop. 57 sonata - hot'],
		['amounts', '30分 茹でる\n10分 蒸らす\n5分 休ませる'],
		['a timetable', '9:00 doors\n9:30 talk\n10:15 coffee'],
		['acronyms with a number', 'HIV 1 virus - a\nHIV 2 virus - b\nHIV 3 virus - c'],
	])('none: %s', (_name, text) => expect(behind(text)).toEqual([]));

	it('is a marker of the line', () =>
		expect(readInShort('s. 3 fonem – głoska języka\ns. 3 morfem – część wyrazu\ns. 10 rdzeń – środek wyrazu')).toEqual([
			'definition fonem',
			'definition morfem',
			'definition rdzeń',
		]));
});
