import { expect, it } from 'vitest';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { diagnostic, sortByPlace, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { asAdvice } from './advice.ts';

it('tells of all terms without an entry in one remark', () => {
	const text = '# Cloud\n\nHelm - packages\n\nPod - a unit\n\nRook - storage\n\nEtcd - a store\n\nJob - runs once\n';
	const { diagnostics } = buildSample(text, [entryOf('job', 'name: Job')]);
	expect(diagnostics.filter(({ code }) => code === 'entry-missing')).toHaveLength(4);
	expect(asAdvice(sortByPlace(diagnostics)).map(({ severity, message }) => [severity, message])).toEqual([
		['info', '4 terms without an entry: “Helm”, “Pod”, “Rook” and 1 more; “npm run check-notes -- --strict” lists them'],
	]);
});

it('warns once of many addresses of jotted terms that are gone, and leaves all else as it is', () => {
	const gone = ['/t/a', '/t/b'].map((about) => ({
		...diagnostic('permalink-jotted', wholeFile(notesPath('permalinks.txt')), 'unexpected loss'),
		about,
	}));
	const other = diagnostic('permalink-lost', wholeFile(notesPath('permalinks.txt')), 'unexpected loss of “/t/c”');
	const [first, second, ...more] = asAdvice([gone[0] ?? other, other, gone[1] ?? other]);
	expect(first).toMatchObject({
		severity: 'warning',
		message: expect.stringContaining('2 published addresses of terms that had no entry: “/t/a”, “/t/b”'),
	});
	expect([second, more]).toEqual([other, []]);
});
