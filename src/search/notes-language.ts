/** What the search knows about the language of the notes. */
export interface NotesLanguage {
	/** An ISO 639 code; `und` where the notes do not tell. */
	readonly code: string;
	/** Takes a folded word to its stem. Undefined for English, whose spelling and stems have rules of their own. */
	readonly stem: ((word: string) => string) | undefined;
	/** Takes a folded word to the one spelling of several that people type; by default, the word itself. */
	readonly respell: (word: string) => string;
	/** Other forms of Chinese characters, as people type them, and the forms that the notes have: 複 and 复. */
	readonly variants: ReadonlyMap<string, string>;
}

/** Notes in English, and the search without notes. */
export const ENGLISH_NOTES: NotesLanguage = { code: 'en', stem: undefined, respell: (word) => word, variants: new Map() };

/** Languages that write compounds as one word, so that a word is looked for inside of others. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'nb', 'fi', 'hu']);

/** Whether words of these notes are looked for inside of longer words. */
export function hasCompounds({ code }: NotesLanguage): boolean {
	return COMPOUNDING.has(code);
}

/** The pairs of characters as `names.json` holds them: the typed form, then that of the notes. */
export function variantsOf(pairs: string): ReadonlyMap<string, string> {
	const characters = Array.from(pairs);
	return new Map(characters.flatMap((typed, at) => (at % 2 === 0 ? [[typed, characters[at + 1] ?? typed] as const] : [])));
}
