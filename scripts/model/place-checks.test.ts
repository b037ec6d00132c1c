import { describe, expect, it } from 'vitest';
import { readCorrections } from '../entries/corrections.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { buildSample, entryOf, type Sample, termOf } from './build-model.samples.ts';

const NOTES = [
	'# Coffee',
	'Crema - the foam on an espresso, made of milk',
	'',
	'V60 - a cone for pour over, made of paper',
	'',
	'all of this was tried at home',
	'',
	'| Bean | Taste |',
	'|---|---|',
	'| Arabica | made of sugar |',
].join('\n');

function sample(yaml: string, options: Parameters<typeof buildSample>[2] = {}): Sample & { readonly lines: readonly string[] } {
	const corrections = readCorrections(sourceFile(notesPath('corrections.yaml'), yaml), (one) => expect.fail(one.message));
	const built = buildSample(NOTES, [], { corrections, ...options });
	return { ...built, lines: built.diagnostics.filter(({ code }) => code.startsWith('correction')).map(formatDiagnostic) };
}

describe('a correction', () => {
	it('is a check of the term that its line is about, like one of an entry', () => {
		const built = sample('- says: made of milk\n  right: of oils');
		expect(termOf(built, 'crema').checks).toEqual([
			{ says: 'made of milk', right: 'of oils', verdict: 'wrong', source: undefined, since: undefined },
		]);
		expect(termOf(built, 'v60').checks).toEqual([]);
		expect(built.notes.checks.map(({ terms, lines }) => [terms, lines.map(({ reading }) => reading.line.source.number)])).toEqual([
			[['crema'], [2]],
		]);
		expect(built.lines).toEqual([]);
	});

	it('stands behind the checks of the entry, and all stand in the order of the lines', () => {
		const says = (text: string): string => `{ verdict: wrong, says: ${text}, right: x, source: https://example.org/ }`;
		const entry = entryOf('crema', `name: Crema\nchecks: [${says('made of milk')}]`);
		const corrections = readCorrections(
			sourceFile(notesPath('c.yaml'), '- says: at home\n  right: x\n- says: foam\n  right: y'),
			() => undefined,
		);
		const built = buildSample(NOTES, [entry], { corrections });
		expect(termOf(built, 'crema').checks.map((check) => check.says)).toEqual(['made of milk', 'foam']);
		expect(built.notes.checks.map(({ check }) => check.says)).toEqual(['made of milk', 'foam', 'at home']);
	});

	it('of a line about no term has the line alone', () => {
		const { notes, lines } = sample('- says: tried at home\n  right: at work');
		expect(notes.checks.map(({ terms, lines: said }) => [terms, said[0]?.reading.line.source.number])).toEqual([[[], 6]]);
		expect(lines).toEqual([]);
	});

	it('of a row of a table belongs to the term of the row', () => {
		expect(termOf(sample('- says: made of sugar\n  right: not at all'), 'arabica').checks).toHaveLength(1);
	});

	it('that no line has is a warning with the nearest line, and shows nowhere', () => {
		const { notes, lines } = sample('- says: made of mlik\n  right: of oils');
		expect(notes.checks).toEqual([]);
		expect(lines).toEqual([
			'corrections.yaml:1:9 correction-unmatched no line of the notes has the words “made of mlik”, so this correction shows nowhere: quote a line as it is now, or delete the correction\n  n.md:2:1 the nearest line: “Crema - the foam on an espresso, made of milk”',
		]);
	});

	it('that lines about different things have is a warning, and shows nowhere', () => {
		const { notes, lines } = sample('- says: made of\n  right: x');
		expect(notes.checks).toEqual([]);
		expect(lines).toEqual([
			'corrections.yaml:1:9 correction-ambiguous 3 lines about different terms have the words “made of”, so this correction shows nowhere: quote more of the line that is meant\n  n.md:2:1 one of them: “Crema - the foam on an espresso, made of milk”',
		]);
	});

	it('may be in a file that could not be read', () => {
		expect(sample('- says: elsewhere\n  right: x', { isWhole: false }).lines).toEqual([]);
	});
});
