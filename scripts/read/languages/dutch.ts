import type { Language } from './language.ts';

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
	defines:
		/^(?:is|zijn|was)\s+(?:eigenlijk\s+)?(?:een|de|het|elke?|wat|wanneer|als)\s|^(?:betekent|beschrijft|verwijst naar|staat voor|meet|heet)\s/iu,
	definition: /^Onder\s+(?:de|het|een)?\s*(?<name>[^,.]{2,40}?)\s+(?:verstaat men|verstaan we|wordt)\b/u,
};
