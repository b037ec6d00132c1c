import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Dutch. */
export const dutch: Language = {
	code: 'nl',
	articles: 'de het een',
	clause: `ik jij je hij zij ze wij we jullie u men mij hem haar ons zich niet nooit altijd alleen ook al nog heel erg is zijn was waren ben
		wordt worden werd heeft hebben had kan kunnen moet moeten mag mogen zal zullen wil dat die wie wat waar wanneer waarom hoe als maar want
		omdat dus toch toen dan daarna hier daar er vandaag geen`,
	linking: 'van in op aan bij met naar voor over onder en of door tegen zonder uit tot te de het',
	determiners: 'deze dit elke elk alle alles veel meerdere sommige enkele zulke mijn onze zijn haar hun beide ieder iedere',
	labels: `voorbeeld voorbeelden bv bv. bijv. definitie voordeel voordelen nadeel nadelen kenmerk kenmerken eigenschappen bron bronnen
		opmerking let op vraag vragen antwoord soorten stappen belangrijk samenvatting doel doelen opdracht oorzaak oorzaken gevolg gevolgen
		tip tips onthouden conclusie`,
	verbs: 'is zijn was waren wordt worden heeft hebben kan kunnen moet moeten mag betekent bestaat beschrijft dient meet heet noemt',
	remarks: 'probleem reden vraag doel idee resultaat voordeel nadeel verschil truc oplossing ding punt',
	defines:
		/^(?:is|zijn|was)\s+(?:eigenlijk\s+)?(?:een|de|het|elke?|wat|wanneer|als)\s|^(?:wil zeggen|houdt in|betekent|beschrijft|verwijst naar|staat voor|meet|heet)\s/iu,
	definition: /^Onder\s+(?:de|het|een)?\s*(?<name>[^,.]{2,40}?)\s+(?:verstaat men|verstaan we|wordt)\b/u,
	prose: proseForms({
		naming:
			/(?:(?:(?:heet|heten)(?: dan| ook| dat)?|(?:noemen|noemt) (?:we|men|ze)(?: dit| dat| die| deze| het| ze)?|(?:we|men|ze) noem(?:en|t)(?: dit| dat| die| het| ze)?|(?:wordt|worden)(?: ook| vaak)?(?: wel)? (?:genoemd|aangeduid als)|ook wel|zogenaamde|zogeheten|bekend als|spreken we van|spreekt men van|onder de naam)\s+(?:(?:de|het|een)\s+)?)/giu,
		is: /\b(?:is|zijn)\s+(?:(?:de|het|een)\s+)?$/iu,
		says: /(?:(?:is|zijn)\s+(?:eigenlijk\s+)?(?:een|de|het|elke?|wat|wanneer|als)\s(?!(?:zelfde|enige|eerste|laatste|beste|reden|vraag|probleem|meest)\b)|(?:betekent|verwijst naar|staat voor)\s|(?:wil zeggen|houdt in) dat\s)/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:d\.\s?w\.\s?z\.|dat wil zeggen|oftewel|ofwel|met andere woorden|dus)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:als|wanneer|indien)\s/iu,
		resumes: /,?\s*(?:dat|dit)\s(?:is|zijn)\s(?:(?:dus|gewoon|eigenlijk|zo)\s)*(?:een|de|het|als|wanneer|wat|waar|elke?)\s/iuy,
		fillers: /^(?:(?:eh+|uh+m?|dus|oké|ok|nou|goed|ja|nee|oh|en|maar|dan|eerst)[,.]?\s+)+/iu,
		restricts: /\s(?:die|dat|waar(?:in|mee|op|van|door)?|voor|van|met|zonder|tussen|om|uit)\s/iu,
		pointsBack: /^(?:en\s+)?(?:dit|dat|deze|die|het|zo['’]?n|zulke)\b/iu,
		joins: /^(?:(?:en|maar|of|dus|terwijl|nu),?\s+)+/iu,
		article: /^(?:de|het|een)\s+/iu,
		apposed: /^een\s/iu,
		framed:
			/^(?:(?:de|het|een)\s)?(?<name2>\p{L}[^,.;:]{2,24}?)\s(?:noemen|noemt)\s(?:we|men|ze|je)\s(?=(?:de|het|een|als|wanneer|dat|iets|alles)\s)|\bonder\s+(?:de\s+|het\s+|een\s+)?["“']?(?<name>[^,.;:"“”']{2,40}?)["”']?\s+(?:verstaat men|verstaan we)\b/giu,
	}),
};
