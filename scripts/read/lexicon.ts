/** Closed word classes of English, and short lists of words that notes use as signposts. All in lower case. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/u));
}

/** Verb forms that carry tense by themselves: wherever one stands after a first word, the line is a clause. */
export const AUXILIARIES = words(`
	is are was were am be been being isn't aren't wasn't weren't has have had hasn't haven't do does did don't doesn't didn't
	said told went came saw took gave found kept thought knew wrote began became felt meant
	can could cannot can't couldn't will would won't wouldn't shall should shouldn't may might must mustn't ain't gets got
`);

/** Verbs of technical notes whose third person is hardly ever a noun. */
const PLAIN_VERBS = words(`
	add allow apply ask assign attach avoid become begin belong bind bring carry catch cause choose combine come communicate compare configure customise customize
	connect consist contain convert create decide decouple define delete deliver depend describe detect determine distribute divide
	eliminate enable encrypt enforce ensure evict execute expose extend fetch find fix follow forward generate get give go group grow
	guarantee handle happen help hide identify improve include increase inject inspect install integrate introduce involve isolate
	keep know lead learn let listen live look lose maintain make manage map mean merge modify mount move need notify offer organise
	organize own perform persist pick place pin prevent produce propagate protect provide provision put pull read receive
	recommend reconcile redirect reduce refer register reject rely remove render replace represent require resolve restrict retain retrieve
	return revert rewrite run save secure see select send show separate serve share shrink simplify sit solve specify split spread stand start
	train stay stop store stream substitute survive take talk tell terminate translate treat turn understand unify update use validate verify
	wait want write validate
`);

/** Words that stand before a noun and never in a name's first place. */
export const DETERMINERS = words(
	`a an the this that these those some any each every all both most many much few several no one's another other such either neither one two three four five six several`,
);

/** Words that never stand in a name. */
export const CLAUSE_WORDS = words(`
	i me my mine you your yours we us our ours they theirs them their he him his she her it its it's there here who whom whose which what when why how
	that this these those if because so but while since although though unless until whereas also always never not only just very too
	really then now maybe perhaps usually often sometimes mostly basically actually still already yet even instead rather than i'm
	nobody everybody everyone anybody anyone someone somebody nothing everything something anything
	you're we're they're that's there's let's don't doesn't isn't aren't can't won't didn't
`);

/** Words that may stand inside a name, never at its start. */
export const LINKING_WORDS = words(
	`of and or for to in on at by with from as the a an vs versus per over under into without between via through & +`,
);

/** Words that open a phrase, never a name. */
export const OPENING_WORDS = words(`
	for in on at by with from as to of and or but into without between via through about after before during against within across
	along around despite except like near since upon than per if when while because although though so then thus hence therefore however
	e.g. eg i.e. ie etc
`);

/** Labels that stand before a colon or a dash and speak about the note, not about a thing. */
export const LABELS = words(`
	note notes nb warning caution attention important tip tips hint hints todo fixme tbd wip example examples remember reminder question
	questions answer answers q a pro pros cons see ref refs references sources links resources summary
	conclusion recap fyi update edit idea ideas ps p.s. tldr tl;dr aside gotcha gotchas pitfall pitfalls takeaway takeaways homework done
	what why how when where who which result results problem solution lesson lessons usage syntax commands
	steps week day chapter part lecture exercise section date author title also lab term terms
	because reason reasons meaning definition purpose goal goals prerequisites requirements disadvantages advantages benefits drawbacks
	fact bonus verdict instructor teacher speaker lecturer present attendees apologies absent decision decisions action actions owner
	deadline duration price budget room contact mentor meeting meetings minutes participants venue discussion careful beware heads-up reading bottom-line caveat caveats rant plan plans agenda tomorrow today yesterday opinion
	more next previous later first second third finally lastly another other others misc miscellaneous
`);

/** Words that make a label of another one: “useful links”, “more examples”. */
export const LABEL_QUALITIES = words(`important useful good best more main final quick some other own personal further key extra`);

/** Headings that name a place in the notes rather than a thing. */
export const GENERIC_HEADINGS = words(`
	overview introduction intro summary conclusion conclusions basics background misc miscellaneous other others general notes note todo todos
	links resources references reference reading sources appendix contents index agenda examples example questions faq exercises
	exercise homework recap review setup prerequisites requirements installation usage terms terminology glossary vocabulary definitions
	concepts tools commands cheatsheet tips tricks ideas open pros cons comparison history motivation more stuff random scratch
	abbreviations acronyms steps architecture components features advantages disadvantages benefits
`);

/** Endings of a label that name a side of the thing before them: “Containers benefits: …” speaks of containers. */
export const FACETS = words(
	`benefits advantages disadvantages drawbacks features uses pros cons limits limitations downsides upsides properties characteristics`,
);

/** States of a task in an outliner. */
export const TASK_STATES: ReadonlySet<string> = new Set(['TODO', 'DONE', 'LATER', 'NOW', 'DOING', 'WAITING', 'FIXME']);

/** Verbs that open an order to the reader whatever follows. */
export const ORDERS = words(`
	learn read use try remember avoid never always don't do ask see review revise finish practice practise understand make keep look
	figure go buy write find compare explain play think consider prefer let please want need get put take start stop give check
	watch call know start show tell ensure verify
`);

/** Verbs that open an order when an article, a preposition or several words follow; in a name they stand too (`build cache`). */
export const MAYBE_ORDERS = words(`
	add build run create install deploy configure test delete remove set change update move open close push pull tag scan store
	choose pick draw define list document measure monitor rotate restart apply enable disable copy log split place fix plan
	undo reset squash pass mount clean drop keep send turn generate export import upgrade migrate break
`);

/** Verbs that are nouns as often: only behind a plural, and with an object, are they taken for verbs. */
export const NOUN_LIKE_VERBS = words(`
	limit block cover cost check schedule route scale watch monitor report support test trigger work rotate sync load cache queue balance
	drop change log build ship deploy copy filter match answer force order process ask hold cut count crash leak break fail
`);

/** Verbs that need no object, so that one may end a line behind a plural: “Models rot”. */
export const INTRANSITIVE_VERBS = words(
	`rot hurt matter die fail win crash leak scale stop sleep expire wait work vary differ exist happen`,
);

function thirdPerson(verb: string): string {
	if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
	if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
	return `${verb}s`;
}

/** Third-person forms of the verbs above. */
export const THIRD_PERSON_VERBS: ReadonlySet<string> = new Set([...PLAIN_VERBS].map(thirdPerson));

/** Third-person forms of the verbs that are nouns as often. */
export const NOUN_LIKE_THIRD_PERSON: ReadonlySet<string> = new Set([...NOUN_LIKE_VERBS].map(thirdPerson));

/** Base forms of the verbs above, which agree with a plural: “Containers pin dependencies”. */
export const BASE_VERBS: ReadonlySet<string> = PLAIN_VERBS;
