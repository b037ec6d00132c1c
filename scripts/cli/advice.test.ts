import { expect, it } from 'vitest';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { diagnostic, sortByPlace, wholeFile } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { asAdvice, eachCauseOnce } from './advice.ts';

it('tells of all terms without an entry in one remark', () => {
	const text = '# Cloud\n\nHelm - packages\n\nPod - a unit\n\nRook - storage\n\nEtcd - a store\n\nJob - runs once\n';
	const { diagnostics } = buildSample(text, [entryOf('job', 'name: Job')]);
	expect(diagnostics.filter(({ code }) => code === 'entry-missing')).toHaveLength(4);
	expect(asAdvice(sortByPlace(diagnostics)).map(({ severity, message }) => [severity, message])).toEqual([
		['info', '4 terms without an entry: “Helm”, “Pod”, “Rook” and 1 more; “npm run check-notes -- --strict” lists them'],
	]);
});

it('tells the same fault of many entries once, with some of their places', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const { diagnostics } = buildSample(
		'# Cloud\nHelm - packages',
		ids.map((id) => entryOf(id, `name: ${id}${id}${id}\ntopic: elsewhere`)),
	);
	const found = (all: typeof diagnostics): readonly string[] =>
		all.filter(({ code }) => code === 'entry-unknown-topic').map(({ place, message }) => `${place.file} ${message}`);
	expect(found(diagnostics)).toHaveLength(5);
	expect(found(eachCauseOnce(diagnostics))).toEqual([
		'terms/a.md the notes have no topic “elsewhere”: write one of cloud; the same in terms/b.md:3:8, terms/c.md:3:8, terms/d.md:3:8 and 1 more; “npm run check-notes -- --strict” lists them',
	]);
	expect(found(eachCauseOnce(diagnostics.slice(0, 3)))).toHaveLength(found(diagnostics.slice(0, 3)).length);
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
		message: expect.stringContaining('2 published terms that had no entry are gone (“/t/a”, “/t/b”), which their pages say'),
	});
	expect([second, more]).toEqual([other, []]);
});

it('shows no more than twenty of a kind, and says how many more there are', () => {
	const all = (count: number): readonly ReturnType<typeof diagnostic>[] =>
		Array.from({ length: count }, (_, index) => ({
			...diagnostic('look-alike-terms', { ...wholeFile(notesPath('a.md')), line: index + 1 }, `pair ${index}`),
		}));
	const other = diagnostic('link-not-followed', wholeFile(notesPath('b.md')), 'a link');
	const shown = eachCauseOnce([...all(463), other]);
	expect(shown).toHaveLength(22);
	expect(shown[20]).toMatchObject({
		place: { line: 21 },
		message: 'and 443 more of this kind; “npm run check-notes -- --strict” lists them',
	});
	expect(shown[21]).toBe(other);
	expect(eachCauseOnce(all(21))).toHaveLength(21);
});
