/** Question words and function words: they name nothing. */
const STOP_WORDS = wordSet(`
	a an the this that these those its it i me you he him she her we us they them my your our their one ones some any
	is are was were be been being am do does did doing done can could shall should will would may might must has have had having
	what whats which who whos whom whose when where why how
	and or but if then than so as of at by for from in into on onto to with within about between among over under up down out off
	after before happen happens happened look looks looking
	mean means meant meaning stand stands standing define definition defined explain explained explanation describe tell show give
	please there here thing things something someone somebody people person called name named like just also
	get gets getting got make makes making made let lets want wants need needs know work works vs versus
	difference differences different differ differs compare use used uses using`);

/** General words: they add to a description, but a match may lack them. */
const LOW_WEIGHT_WORDS = wordSet(`
	itself themselves mine anything anyone anybody
	without no not
	each every both all most more much many few several other others another else own same
	nor while during until till since because through across against around behind beside besides via per together instead
	again always already almost only even ever still too very quite rather really actually basically simply now today
	maybe perhaps often sometimes usually yes eg ie etc example examples
	wanted needed knew known go goes going went gone come comes coming came put puts take takes taking took try tries say says said help helps
	way ways kind kinds type types sort sorts part able possible good best better own whole several new big`);

/** Whether a folded word says nothing about what the query is for. */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

/** Whether a match may lack a folded word. Single letters and digits count too: they are what remains of `e.g.` and `1.2`. */
export function isLowWeightWord(word: string): boolean {
	return LOW_WEIGHT_WORDS.has(word) || /^[a-z\d]$/.test(word);
}

function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
