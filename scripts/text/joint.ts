const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，：；！？]/u;
/** Words that join what a hyphen leaves open: `Ein- oder Ausgabe`. */
const JOINING = /^(?:und|oder|bzw|bis|and|or|to|en|of|et|ou|y|o|e)\b/iu;

/**
 * What stands between two lines of one text: a blank, and nothing inside a word that was broken at its hyphen or between signs of scripts
 * that set no blanks.
 */
export function joint(before: string, after: string): string {
	if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !JOINING.test(after)) return '';
	return UNPARTED.test(before.slice(-1)) && UNPARTED.test(after.charAt(0)) ? '' : ' ';
}
