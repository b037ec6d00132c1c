import { describe, expect, it } from 'vitest';
import { readInShort } from '../../readings.samples.ts';

describe('two names of the same thing', () => {
	it.each([
		['Bow or prow - front end of a boat', ['definition Bow + alias prow']],
		['Single point of failure - part without a spare', ['definition Single point of failure']],
		[
			'**Metodo Martinotti** o Charmat: la rifermentazione si fa in autoclave, non nella bottiglia come per il classico',
			['definition Metodo Martinotti + alias Charmat'],
		],
	])('%s', (text, read) => expect(readInShort(text)).toEqual(read));
});
