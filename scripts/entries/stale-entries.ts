import { type Diagnostic, diagnostic } from '../text/diagnostic.ts';
import type { ReadEntry } from './entry.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A day, a month or a year: `2027-02-10`, `10 February 2027`, `February 10, 2027`, `February 2027`, `2027`. */
const DATE = new RegExp(
	String.raw`\b(?:(?<iso>\d{4}-\d{2}(?:-\d{2})?)|(?:(?<before>\d{1,2})\s+)?(?<month>${MONTHS.join('|')})\s+(?:(?<after>\d{1,2}),?\s+)?(?<of>(?:19|20)\d{2})|(?<year>(?:19|20)\d{2}))\b`,
	'giu',
);

/** When a review counts as old. */
export interface StaleLimits {
	/** The present day: `2026-11-27`. */
	readonly today: string;
	/** The age of a review, in days, from which on it is reported. */
	readonly days: number;
}

/**
 * The entries that want a new review (`entry-stale-review`): those without a date of review, those whose review is older than the limit,
 * and those whose text names a date that was to come when they were reviewed and has passed since.
 */
export function staleEntries(entries: readonly ReadEntry[], limits: StaleLimits): readonly Diagnostic[] {
	return entries.flatMap((read) => [...oldReview(read, limits), ...passedDates(read, limits)]);
}

function oldReview({ entry, placeOf }: ReadEntry, { today, days }: StaleLimits): readonly Diagnostic[] {
	const { reviewed } = entry;
	if (reviewed === undefined) {
		const message = 'nobody noted when this entry was reviewed: hold it against its sources, and write the day as `reviewed`';
		return [diagnostic('entry-stale-review', placeOf(['name']), message)];
	}
	const age = Math.round((Date.parse(today) - Date.parse(reviewed)) / MILLISECONDS_PER_DAY);
	if (age <= days) return [];
	const message = `the last review was ${age} days ago: hold the entry against its sources again, and write the day as \`reviewed\``;
	return [diagnostic('entry-stale-review', placeOf(['reviewed']), message)];
}

function passedDates({ entry, placeOf }: ReadEntry, { today }: StaleLimits): readonly Diagnostic[] {
	const { reviewed } = entry;
	if (reviewed === undefined) return [];
	const body = { file: entry.file, line: entry.bodyLine, span: { start: 1, end: 1 } };
	const texts = [
		...entry.definition.map((text) => ({ text, place: body })),
		...entry.checks.map(({ right }, index) => ({ text: right, place: placeOf(['checks', index, 'right']) })),
		...entry.answers.map(({ answer }, index) => ({ text: answer, place: placeOf(['answers', index, 'answer']) })),
	];
	return texts.flatMap(({ text, place }) =>
		datesIn(text)
			.filter(({ end }) => end >= reviewed && end < today)
			.map(({ words }) => {
				const message = `“${words}” was to come when the entry was reviewed, and has passed: say what happened, and write the day of the review anew`;
				return diagnostic('entry-stale-review', place, message);
			}),
	);
}

/** A date in a text, with the last day of the time that it names. */
interface TextDate {
	readonly words: string;
	readonly end: string;
}

function datesIn(text: string): readonly TextDate[] {
	return [...text.matchAll(DATE)].map(({ 0: words, groups = {} }) => ({ words, end: lastDay(groups) }));
}

/** The last day of a day, a month or a year, as `2027-02-28`. */
function lastDay({ iso, before, month, after, of, year }: Readonly<Record<string, string | undefined>>): string {
	if (year !== undefined) return `${year}-12-31`;
	const [writtenYear = '', writtenMonth = '', writtenDay] = iso === undefined ? [of, monthNumber(month), before ?? after] : iso.split('-');
	if (writtenDay !== undefined) return `${writtenYear}-${writtenMonth}-${writtenDay.padStart(2, '0')}`;
	// Day 0 of the next month is the last one of this month.
	const last = new Date(Date.UTC(Number(writtenYear), Number(writtenMonth), 0));
	return last.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function monthNumber(name: string | undefined): string {
	return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1).padStart(2, '0');
}
