/**
 * What speaks for a reading, in one table. A proposal's score is the weight of its rule and of all its evidence; the highest score
 * wins. Only differences count. A rule without a row has {@link NEW_RULE}.
 */

/** How far each rule is to be trusted by itself. */
export const RULE_WEIGHTS: Readonly<Record<string, number>> = {
	// Lines whose form says what they are: no other rule looks at them.
	'heading-text': 42,
	'term-heading': 41,
	heading: 40,
	markup: 40,
	'table-head': 40,
	'table-row': 40,
	verbatim: 40,
	'definition-body': 40,
	'asked-thing': 41,
	'marked-term': 39,
	'page-property': 39,
	// What the signs of a line say.
	'card-question': 35,
	'card-answer': 35,
	'answer-line': 34,
	'asked-inline': 29.5,
	'cloze-term': 28.5,
	'no-content': 33,
	address: 32,
	footnote: 31,
	continuation: 30,
	'run-in-name': 30.5,
	'numbered-steps': 29,
	'arrow-chain': 28,
	'name-to-look-up': 27.5,
	question: 27,
	'set-apart-lead': 26.5,
	'capital-lead': 26.4,
	'several-names': 26.2,
	'paired-sides': 26.3,
	'parallel-names': 26.1,
	'bold-lead': 26,
	'number-key': 25,
	'numbered-part': 24.6,
	'file-title': 24.4,
	signpost: 24.5,
	errand: 24.3,
	'note-to-self': 26.6,
	'asked-sides': 34,
	'loose-key': 24,
	'defined-below': 23.5,
	'group-label': 23,
	'marked-title': 22.5,
	'acronym-defined': 22.2,
	equation: 22,
	'other-subject': 28,
	'acronym-separator': 20,
	'example-list': 19,
	'name-text': 18,
	'unparted-lead-name': 18.5,
	'announced-name': 18.2,
	'acronym-bracket': 17,
	'bracketed-acronym': 16,
	'name-acronym': 15,
	'acronym-long-form': 14,
	'step-item': 13,
	'foreign-step': 12.8,
	'defining-sentence': 12.5,
	'definition-below': 12.5,
	// What its words say.
	'such-as': 12,
	'forgotten-colon': 11,
	'bare-list': 10,
	apposition: 9,
	'stands-for': 8,
	'named-inside': 7.5,
	'it-is': 7.2,
	'is-a': 7,
	'generic-subject': 6.5,
	sentence: 6,
	'outline-title': 5.2,
	order: 5,
	'side-label': 5.5,
	'label-line': 4,
	'section-title': 4.5,
	'group-heading': 3,
	'unparted-phrase': 2.2,
	'unparted-list': 6.2,
	'remark-below': 2.5,
	'bare-name': 2,
	'below-name': 0.1,
	rest: 0,
	// What only the features of a file can speak for.
	'possible-definition': -8,
	'possible-heading': -8,
	'possible-lead': -8,
	'possible-row': -8,
	'possible-term': -8,
};

/** The weight of a rule that is too new to have a row. */
export const NEW_RULE = 10;

/** What each piece of evidence adds. */
export const EVIDENCE_WEIGHTS = {
	/** Nearly all other items of its list are statements. */
	'among-statements': 2.5,
	/** Most other items of its list are bare names. */
	'among-names': 3,
	/** Most headings of its level are terms. */
	'headings-alike': 7,
	/** Other items of its list have lines below, too, and none is defined there. */
	'labels-alike': 11,
	/** No line below a heading says what it is. */
	'nothing-said-below': -6,
	/** A heading of the first level: most files have one, for their title. */
	'title-of-a-file': -6,
	/** A single word above names that are nested below it. */
	'label-over-names': -0.9,
	/** A bare phrase of five words or more, or of three small ones: it may be prose. */
	'long-bare-phrase': -1.8,
	/** A bare phrase of three words or more without markup: a statement without its verb as often as a name. */
	'three-bare-words': -2.6,
	/** A bare phrase that is a numbered item: a step, or a title. */
	'numbered-phrase': -2.6,
	/** A bare phrase that begins with a figure: an amount. */
	'begins-with-a-figure': -2.6,
	/** No other line of its list sets a name and a text apart in the same way. */
	'one-of-its-kind': 11,
	/** One other line of its list does. */
	'two-of-its-kind': 7,
	/** Two other lines of its list do. */
	'three-of-its-kind': 4,
	/** Behind the name stand a figure, a date, an address. */
	'says-a-value': 19,
	/** Behind the name stands a word or two. */
	'says-little': 6,
	/** Behind the name stand five words or more. */
	'says-enough': 4,
	/** Most other names of the file stand in bold, or begin with a capital, and this one does not. */
	'set-lightly': 10,
	/** Other short lines of the file stand above names of their own, too: these are titles. */
	'titles-alike': 13,
	/** They are in larger letters than the names below them, too. */
	'larger-titles-alike': 20,
	/** It is nested below a term. */
	'below-a-term': 6,
	/** A breath of speech that says what its own subject is goes on with nothing above it. */
	'says-it-all': 24,
	/** The cell of the term column is no name. */
	'odd-first-cell': -0.1,
	/** Three words or more before a separator, all of them small: they may be prose. */
	'small-words-name': -11.5,
} as const;

/** A piece of evidence, by its row in {@link EVIDENCE_WEIGHTS}. */
export type Evidence = keyof typeof EVIDENCE_WEIGHTS;
