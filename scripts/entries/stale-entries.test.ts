import { describe, expect, it } from 'vitest';
import { entryOf } from '../model/build-model.samples.ts';
import { staleEntries } from './stale-entries.ts';

/** What is reported of an entry with this body and date of review on 1 March 2027, for reviews older than a year. */
function found(body: string, reviewed: string | undefined, fields = ''): readonly string[] {
	const read = entryOf('helm', `name: Helm\n${reviewed === undefined ? '' : `reviewed: ${reviewed}\n`}${fields}`, body);
	return staleEntries([read], { today: '2027-03-01', days: 365 }).map(({ place, message }) => `${place.line}: ${message}`);
}

describe('staleEntries', () => {
	it('is content with a fresh review of a text without dates to come', () =>
		expect(found('A tool of 2016. Version 4 came in November 2025.', '2026-11-27')).toEqual([]));

	it('reports a review that is older than the limit, and none that is as old', () => {
		expect(found('A tool.', '2026-03-01')).toEqual([]);
		expect(found('A tool.', '2026-02-28')).toEqual([expect.stringMatching(/^3: the last review was 366 days ago/u)]);
	});

	it('reports an entry without a date of review', () =>
		expect(found('A tool.', undefined)).toEqual([expect.stringMatching(/nobody noted/u)]));

	it.each(['February 2027', '10 February 2027', 'February 10, 2027', '2027-02-10', '2027-02'])(
		'reports that %s has passed since the review',
		(date) => expect(found(`Support ends on ${date}.`, '2026-11-27')).toEqual([expect.stringContaining(`“${date}” was to come`)]),
	);

	it('reports the end of a year that was still running', () => {
		expect(found('Planned for 2026.', '2026-11-27')).toHaveLength(1);
		expect(found('Planned for 2027.', '2026-11-27')).toEqual([]);
	});

	it('takes the month of the present day as not passed', () => expect(found('It ends in March 2027.', '2026-11-27')).toEqual([]));

	it('reads checks too', () => {
		const check = 'checks:\n  - verdict: wrong\n    says: x\n    right: It ends in January 2027.\n    source: https://example.org/';
		expect(found('A tool.', '2026-11-27', check)).toEqual([expect.stringContaining('“January 2027”')]);
	});
});
