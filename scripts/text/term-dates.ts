import type { TermId } from '../../src/language/ids.ts';

/** When an entry was added and last changed, according to version control: UTC, to the second, as in `2026-11-22T19:00:39Z`. */
export interface EntryDates {
	readonly added: string;
	readonly changed: string;
}

/** The dates of the entries that version control knows. */
export type TermDates = ReadonlyMap<TermId, EntryDates>;
