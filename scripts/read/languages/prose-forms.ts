/** How prose of a language says what something is, in the middle of a text. All patterns look at one sentence at a time. */
export interface ProseForms {
	/** Words right before the name that a text gives to what it describes: “is called”. Global. */
	readonly naming: RegExp;
	/** The end of what stands before a name in bold that is said to be what was described: “… is the”. */
	readonly is: RegExp;
	/** What follows a subject where the sentence says what that is: “is a …”, “means …”. Sticky, behind the white space. */
	readonly says: RegExp;
	/** Words behind a name that explain it: “that is”, “i.e.”. */
	readonly thatIs: RegExp;
	/** The front of a sentence that speaks of what the one before it said: “This …”. */
	readonly pointsBack: RegExp;
	/** Words in front of a clause that are no part of its subject: “and”, “whereas”. */
	readonly joins: RegExp;
	/** Articles before a noun, the white space behind them among them. */
	readonly article: RegExp;
	/** Where a clause gives or explains a name in another form; the name is the group `name`. Global. */
	readonly framed?: RegExp;
	/** The front of what explains a name between commas; an article where nothing is said. */
	readonly apposed?: RegExp;
	/** Whether a sentence may leave its subject out: “Se llama X.” */
	readonly dropsSubject?: boolean;
	/** A sentence that ends in the name of what it describes at length, which nothing sets apart; the name is the group `name`. */
	readonly described?: RegExp;
	/** Endings of a name in a case that is not its own: “nazywa się gambitem”. */
	readonly oblique?: RegExp;
	/** What may not follow the verb behind a subject without an indefinite article: “the problem is the only …”. */
	readonly remark?: RegExp;
	/** An article that speaks of any one of a kind. */
	readonly indefinite?: RegExp;
	/** An article that speaks of one certain thing. Behind it, what is said has to hold {@link restricts}. */
	readonly definite?: RegExp;
	/** Words that tell one thing from others of its kind. */
	readonly restricts?: RegExp;
	/** First words that begin the name of no subject: “better is the …”, “the first pair are …”. */
	readonly noSubject?: RegExp;
	/** Words right behind a name that say when something is it: “… is *connected* if …”. */
	readonly condition?: RegExp;
	/** Words that take up a name that stands alone at the front of a sentence, as people speak: “recto that’s the …”. Sticky, behind the white space. */
	readonly resumes?: RegExp;
	/** Words that people say before they begin: “um”, “okay so”. */
	readonly fillers?: RegExp;
	/** The verb and the article by which a clause says what something is; for {@link elliptic}. */
	readonly copula?: RegExp;
	/** A clause that leaves out the verb of the one before it: “a descender the part that …”; the name is the group `name`. */
	readonly elliptic?: RegExp;
}

const NEVER = /(?!)/u;
const NEVER_GLOBAL = /(?!)/gu;
const NEVER_STICKY = /(?!)/uy;

/** A language that has nothing to add. */
export const NO_FORMS: ProseForms = {
	naming: NEVER_GLOBAL,
	is: NEVER,
	says: NEVER_STICKY,
	thatIs: NEVER,
	pointsBack: NEVER,
	joins: NEVER,
	article: NEVER,
};

/** Forms with {@link NO_FORMS} for what is not said. */
export function proseForms(forms: Partial<ProseForms>): ProseForms {
	return { ...NO_FORMS, ...forms };
}
