import { NOTHING, propose, type Rule } from './rule.ts';

/** Fewer lines that differ by their number alone count nothing. */
const MIN_PARTS = 3;

/** `Slide 1`, `Slide 2`, `Slide 3`: the parts of a file. */
export const numberedPart: Rule = {
	name: 'numbered-part',
	says: 'Lines that are a word or two and a number, and differ by the number alone, count the parts of a file.',
	examples: [
		{ notes: 'Blatt 1\n\nWind\n\nBlatt 2\n\nRegen\n\nBlatt 3', reads: 'heading' },
		{ notes: 'New Recording 1\n\nWind\n\nNew Recording 2\n\nRain\n\nNew Recording 3', reads: 'heading' },
		{ notes: 'Slide 1\n\nWind\n\nSlide 2\n\nRain\n\nSlide 3', reads: 'heading' },
	],
	counterExamples: [{ notes: 'Apollo 11\n\nRocket\n\nVostok 1', not: 'heading' }],
	propose: (line) => {
		const label = line.document.partLabel(line.plain);
		return label !== undefined && line.document.countOfParts(label) >= MIN_PARTS ? propose(line, 'heading') : NOTHING;
	},
};
