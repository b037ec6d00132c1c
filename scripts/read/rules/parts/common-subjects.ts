import { wordsOf } from '../../../../src/language/words.ts';
import * as languages from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { wordsIn } from '../../languages/registry.ts';

/** Nouns of everyday prose. A sentence about one of them is not a note about a term. */
const COMMON_SUBJECTS = new Set(
	`people users user data code traffic work time stuff guy boss part parts number numbers name names file files word words line lines order
	case cases half today tomorrow yesterday life world day week month year exam book course chapter slide slides note notes page default
	defaults developers engineers teams errors changes requests request response responses value values list example examples key rest author
	team company companies job task tasks cost costs price next first second third`.split(/\s+/u),
);
/** Nouns that make a remark of any phrase that ends in them: “the main problem is …”. */
const REMARK_NOUNS = new Set(
	`problem problems idea ideas result results goal reason reasons answer answers point points thing things difference rule trick catch
	advantage disadvantage benefit benefits purpose question solution way ways step steps one ones lesson part case downside upside`.split(
		/\s+/u,
	),
);

/** What anybody meets on any day. A word of these that a sentence explains by the way is no term: “the pub, a place with a low roof”. */
const DAILY = new Set(
	`morning evening afternoon night weekend holiday summer winter spring autumn weather rain snow lunch dinner breakfast supper bus train car van
	house home kitchen garden pub shop school office room door window table street road city town village friend wife husband mother father mum dad
	sister brother son daughter kid kids child children neighbour neighbor dog cat man woman boy girl teacher doctor phone photo picture story book
	talk lecture meeting tour visit trip walk email letter call message party church museum hotel restaurant café bag box bottle chair bed shirt
	jacket shoes money ticket seat group club team class course workshop`.split(/\s+/u),
);

/** The like in other languages. */
const FOREIGN_REMARKS: ReadonlySet<string> = new Set(Object.values(languages).flatMap(({ remarks = '' }: Language) => wordsIn(remarks)));

/** Whether a name that prose gives to something is a word of everyday prose: “dew point” is none, though it ends in one. */
export function isEveryday(name: string): boolean {
	const words = wordsOf(name);
	return words.every((word) => COMMON_SUBJECTS.has(word.lower)) || (words.length === 1 && isCommon(name));
}

/** Whether the last word of a name is one of any day. */
export function isOfDaily(name: string): boolean {
	return DAILY.has(wordsOf(name).at(-1)?.lower ?? '');
}

/** Whether a subject is a word of everyday prose rather than a term. */
export function isCommon(name: string): boolean {
	const words = wordsOf(name);
	const last = words.at(-1)?.lower ?? '';
	if (FOREIGN_REMARKS.has(words.map((word) => word.lower).join(' '))) return true;
	return words.every((word) => COMMON_SUBJECTS.has(word.lower)) || REMARK_NOUNS.has(last);
}
