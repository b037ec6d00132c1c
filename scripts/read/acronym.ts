import { SMALL_WORDS } from '../../src/language/small-words.ts';

/** Rules on acronyms: how they look, and whether some words spell one out. */

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{L}\d/&.+-]{0,9}$/u;
const NUMERONYM = /^[a-z]\d{1,3}[a-z]$/iu;
const AS_A_SERVICE = /^\p{Lu}{1,2}[a-z]{1,2}S$/u;

/** Whether `word` looks like an acronym or a numeronym: `CNCF`, `CapEx`, `PaaS`, `CI/CD`, `k8s`. */
export function looksLikeAcronym(word: string): boolean {
	return ACRONYM.test(word) || NUMERONYM.test(word);
}

/** Whether `text` is in capitals: two or more, and no small letter (`REST`, `TLS 1.3`, not `C`). */
export function isInCapitals(text: string): boolean {
	return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether `word` belongs to the “as a Service” family, typing slips included: `PaaS`, `DBaaS`. */
export function isAsAService(word: string): boolean {
	return AS_A_SERVICE.test(word);
}

/** The words of `phrase` that an acronym may draw on; hyphens and slashes part words. */
function parts(phrase: string): readonly string[] {
	return phrase
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.split(/[\s\-/]+/u)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
		.filter((word) => word !== '');
}

/**
 * Whether the letters of `acronym` are spelt out by `phrase`: each letter begins a word or goes on in one, in order, and
 * each word but the small ones gives its first letter (`CapEx` of Capital Expenditure, `SSO` of Single Sign-On, `k8s` of
 * Kubernetes).
 */
export function isAcronymOf(acronym: string, phrase: string): boolean {
	const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
	const words = parts(phrase);
	if (letters.length < 2 || words.length === 0) return false;
	if (words.join('').toLowerCase() === letters) return false;
	if (words.length === 1) return isShortOfOneWord(letters, (words[0] ?? '').toLowerCase());
	const singular = /s$/u.test(acronym) && letters.length > 2 ? letters.slice(0, -1) : letters;
	return spells(letters, words) || spells(singular, words);
}

function isShortOfOneWord(letters: string, word: string): boolean {
	const number = /^(\p{L})(\d+)(\p{L})$/u.exec(letters);
	if (number !== null) {
		return word.startsWith(number[1] ?? '') && word.endsWith(number[3] ?? '') && word.length === Number(number[2]) + 2;
	}
	return false;
}

/** Walks words and letters together; the set holds how many letters are used up after each word. */
function spells(letters: string, words: readonly string[]): boolean {
	let reached = new Set([0]);
	const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
	for (const word of words) {
		const small = SMALL_WORDS.has(word.toLowerCase()) || (titled && /^\p{Ll}/u.test(word));
		const next = new Set<number>(small ? reached : []);
		for (const used of reached) for (const after of prefixesTaken(letters, used, word)) next.add(after);
		reached = next;
	}
	return reached.has(letters.length);
}

/** After how many letters a word may leave off: its first one, or a longer run of its letters in order, at most three. */
function prefixesTaken(letters: string, used: number, word: string): readonly number[] {
	const lower = word.toLowerCase();
	const isCross = letters.charAt(used) === 'x' && /^(?:cross|ex)/u.test(lower);
	if (isCross) return [used + 1];
	if (lower.charAt(0) !== letters.charAt(used) || used >= letters.length) return [];
	const taken = [used + 1];
	let from = 0;
	for (let count = 1; count < 3; count += 1) {
		const letter = letters.charAt(used + count);
		const at = letter === '' ? -1 : lower.indexOf(letter, from + 1);
		if (at < 0) break;
		from = at;
		taken.push(used + count + 1);
	}
	return taken;
}

/**
 * Whether `phrase` may be a long form of `acronym` although a letter is off, as happens after a product was renamed
 * (`AKS` Azure Container Service): as many words as letters, three or more, and only one initial differs, not the first.
 */
export function isNearlyAcronymOf(acronym: string, phrase: string): boolean {
	const letters = [...acronym.toLowerCase()];
	const initials = parts(phrase).map((word) => word.charAt(0).toLowerCase());
	if (letters.length < 3 || letters.length !== initials.length || letters[0] !== initials[0]) return false;
	return letters.filter((letter, index) => letter !== initials[index]).length <= 1;
}
