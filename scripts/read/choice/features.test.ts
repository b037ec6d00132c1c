import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts/facts.ts';
import { nestingOf } from '../nesting.ts';
import { noteLines } from '../note-lines.ts';
import { firstChoices } from '../read-notes.ts';
import { notesOf, readInShort } from '../readings.samples.ts';
import { FirstChoice } from './features.ts';
import { featureScore, outcomesOf } from './weigh.ts';

const GLOSSARY = [
	'bisque - first firing, without any glaze',
	'greenware - clay that is dry and not yet fired',
	'grog - fired clay ground up, which goes into a body',
	'saggar - box of clay that keeps the flame away from a pot',
	'slip - clay stirred into water until it pours',
	'throwing - shaping clay on a wheel that turns',
	'trimming - cutting the foot of a pot that is leather hard',
	'wedging - kneading clay until no air is left in it',
];

/** Remarks below a blank line, so that the file is more than a list of definitions. */
const REMARKS = [
	'',
	'We met in the cellar at six.',
	'The kiln was still warm.',
	'Ann brought two buckets of clay.',
	'Nobody knew where the wires were.',
];

function seen(
	...lines: readonly string[]
): readonly { readonly features: readonly string[]; readonly outcomes: readonly string[]; readonly score: number }[] {
	const all = noteLines(notesOf(...lines), () => undefined);
	const facts = factsOf(all, nestingOf(all));
	const chosen = firstChoices(facts);
	const first = FirstChoice.of(chosen);
	if (first === undefined) throw new Error('the notes are too short or too plain for features');
	return chosen.map(({ facts: line, reading, proposals }) => {
		const best = proposals.find(({ rule, proposal }) => rule.name === reading.rule && proposal.kind === reading.kind);
		if (best === undefined) throw new Error('the reading is none of the proposals');
		return {
			features: [...first.featuresOf(line), ...first.nameFeatures(line, best.proposal)],
			outcomes: outcomesOf(best.proposal),
			score: featureScore(line, best.rule.name, best.proposal, first),
		};
	});
}

describe('features', () => {
	it('tell the form of the line, of the name and of what is said, and the company it keeps', () => {
		const [line] = seen(...GLOSSARY, ...REMARKS);
		expect(line?.outcomes).toEqual(['definition of a term', 'names a term']);
		expect(line?.features).toEqual(
			expect.arrayContaining(['separator: dash', 'name words: 1', 'said words: 5 to 6', 'siblings named: most']),
		);
	});

	it('count the other lines that speak of a name', () => {
		const lines = seen(...GLOSSARY, ...REMARKS, 'We put the grog in last.', 'The slip went into the saggar, the grog too.');
		expect(lines[2]?.features).toContain('name mentioned: often');
		expect(lines[3]?.features).toContain('name mentioned: twice');
		expect(lines[5]?.features).toContain('name mentioned: once');
	});

	it('add to the score of a line among definitions, and take from that of a lone remark', () => {
		const remarks = Array.from({ length: 12 }, (_, index) => `On day ${index + 1} we went home early because I was tired again`);
		const [among] = seen(...GLOSSARY, ...REMARKS);
		const lone = seen(...remarks, 'grog - ask Ann!!').at(-1);
		expect(among?.score ?? 0).toBeGreaterThan(lone?.score ?? 0);
	});

	it('are not asked in a plain list of definitions, however odd a name is', () => {
		const lines = [...GLOSSARY, 'C - a thing', '.NET - a thing', 'a1 - a thing', '!!! - a thing'];
		expect(readInShort(lines.join('\n')).filter((line) => !line.startsWith('definition '))).toEqual([]);
	});

	it('leave short files to the weights of rules', () => {
		expect(readInShort('grog. fired clay ground up for a body')).toEqual(['statement']);
	});

	it('are found in a long row of names in no time', () => {
		const states = Array.from({ length: 400 }, (_, index) => `state ${index}`).join(', ');
		expect(seen(...GLOSSARY, ...REMARKS, `US states: ${states}.`, `others - ${states}; 2.5`)).toHaveLength(GLOSSARY.length + 6);
	}, 5_000);
});
