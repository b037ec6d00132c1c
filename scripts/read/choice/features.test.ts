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

function seen(
	...lines: readonly string[]
): readonly { readonly features: readonly string[]; readonly outcomes: readonly string[]; readonly score: number }[] {
	const all = noteLines(notesOf(...lines), () => undefined);
	const facts = factsOf(all, nestingOf(all));
	const chosen = firstChoices(facts);
	const first = new FirstChoice(chosen);
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
		const [line] = seen(...GLOSSARY);
		expect(line?.outcomes).toEqual(['definition of a term', 'names a term']);
		expect(line?.features).toEqual(
			expect.arrayContaining(['separator: dash', 'name words: 1', 'said words: 5 to 6', 'siblings named: most']),
		);
	});

	it('count the other lines that speak of a name', () => {
		const lines = seen(...GLOSSARY, 'We put the grog in last.', 'The slip went into the saggar, the grog too.');
		expect(lines[2]?.features).toContain('name mentioned: often');
		expect(lines[3]?.features).toContain('name mentioned: twice');
		expect(lines[5]?.features).toContain('name mentioned: once');
	});

	it('add to the score of a line among definitions, and take from that of a lone remark', () => {
		const remarks = GLOSSARY.map((_, index) => `On day ${index + 1} we went home early because I was tired again`);
		const [among] = seen(...GLOSSARY);
		const lone = seen(...remarks, 'grog - ask Ann!!').at(-1);
		expect(among?.score ?? 0).toBeGreaterThan(lone?.score ?? 0);
	});

	it('leave short files to the weights of rules', () => {
		expect(readInShort('grog. fired clay ground up for a body')).toEqual(['statement']);
	});

	it('are found in a long row of names in no time', () => {
		const states = Array.from({ length: 400 }, (_, index) => `state ${index}`).join(', ');
		expect(seen(...GLOSSARY, `US states: ${states}.`, `others - ${states}; 2.5`)).toHaveLength(GLOSSARY.length + 2);
	}, 5_000);
});
