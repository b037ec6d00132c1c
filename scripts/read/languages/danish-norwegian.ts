import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** A noun with the article at its end, and what tells the thing from others. */
const DEFINITE = '\\p{L}{3,}(?:en|et|ene|ne|a)\\s(?:som|der|hvor|av|af|på|i|mellom|mellem|fra|til|det|man|du)';

/** What Danish and Norwegian share: all but the spelling, so that each reads the words and the forms of both. */
export const DANISH_NORWEGIAN: Omit<Language, 'code'> = {
	articles: 'en et ei den det de',
	clause: `jeg min sin du han hun vi man mig meg dig deg os oss sig seg ikke ikkje aldrig aldri altid alltid kun bare også allerede meget
		mye veldig er var bliver blir blev ble være vært har havde hadde kan kunne må måtte skal skulle vil ville som der at å hvis når da hvad
		hva hvem hvilken hvilket hvilke hvor hvordan hvorfor her fordi derfor men så nu nå idag dem dere hedder heter kaldes kalles betyder
		betyr findes finnes gør gjør går altså dvs dvs.`,
	linking: `af av i på til fra med for om hos ved under over mellem mellom gennem gjennom mod mot uden uten og eller samt efter etter før
		ifølge den det de en et ei`,
	determiners: `denne dette disse nogen noget nogle noen noe ingen intet hver hvert alle alt mange flere visse begge sådan sådanne slik
		slike mit mitt mine vores vår vårt våre din dit ditt sit sitt sine hans hendes hennes deres anden annen andre`,
	labels: `eksempel eksempler f.eks. fx eks eks. definition definisjon fordel fordele fordeler ulempe ulemper egenskab egenskaber egenskap
		egenskaper kendetegn kjennetegn kilde kilder obs nb bemærk merk spørgsmål spørsmål svar typer slags trin vigtigt viktig opsummering
		oppsummering sammendrag formål opgave opgaver oppgave oppgaver lektier lekser årsag årsager årsak årsaker følger konsekvens konsekvenser
		symptomer brug bruk tip tips husk formel konklusion konklusjon lærer underviser`,
	verbs: `er var bliver blir blev ble har havde hadde kan må skal vil betyder betyr indebærer innebærer kaldes kalles kalder kaller hedder
		heter menes forstås består beskriver bruges brukes måler fungerer gør gjør findes finnes dannes opstår oppstår udgør utgjør`,
	remarks: `problem problemet årsagen årsaken grunden grunnen spørgsmålet spørsmålet målet ideen resultatet fordelen ulempen forskellen
		forskjellen tricket trikset løsningen sagen saken formålet poenget pointen`,
	defines: new RegExp(
		`^(?:er|var)\\s+(?:(?:altså|egentlig|simpelthen|rett og slett|bare)\\s+)?(?:en|et|ei|den|det|de|at|å|når|hvad|hva|hver|noget|noe)\\s|^er\\s+(?!(?:ikke|for|så|her|der|nu|nå|bare|også|altid|alltid|vigtig\\p{L}*|viktig\\p{L}*|klar\\p{L}*|sikker\\p{L}*)(?!\\p{L}))(?:\\p{L}+,?\\s){1,3}(?:som|der|hvor)\\s|^er\\s${DEFINITE}\\s|^(?:indebærer|innebærer)\\s|^(?:betyder|betyr|beskriver|står for|måler|udgør|utgjør)\\s(?!(?:at|ikke|også)\\s)|^(?:kaldes|kalles|kalder man|kaller man|kaller vi)\\s(?:det|den|de)\\s(?:når|at|som|der|\\p{L}+\\s(?:\\p{L}+\\s)?(?:som|der|hvor))\\s`,
		'iu',
	),
	standsFor: /^(?:står for|er (?:en )?(?:forkortelse|forkorting) (?:for|af|av)|er kort for)\s+/iu,
	definition:
		/^(?:Ved|Med)\s+(?:en\s|et\s|den\s|det\s)?["”»]?(?<name>[^,.:;"”«»]{2,40}?)["”«]?\s+(?:menes|forstås|mener (?:man|vi)|forstår (?:man|vi))\s/iu,
	asks: /^(?:(?:hvad|hva) (?:er|betyder|betyr|vil det si|menes (?:med|der med)|forstås ved|hedder|heter)|definer|forklar)\s+(?:(?:en|et|ei|den|det|de)\s+)?(?<thing>.+)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:(?:kaldes|kalles|benævnes|benevnes|hedder|heter)(?: det| den| dette| her| ofte| også| gerne| gjerne| for| vi)*|(?:kalder|kaller) (?:man|vi|de)(?: det| den| dette| dem| for)*|såkaldt[e]?|såkalt[e]?|(?:også )?(?:kendt|kjent) som|går under navnet|taler man om|snakker man om)\s+(?:(?:en|et|ei|den|det|de)\s+)?)/giu,
		is: /(?<!\p{L})er\s+(?:(?:en|et|ei|den|det)\s+)?$/iu,
		says: new RegExp(
			`(?:er\\s+(?:(?:altså|egentlig|simpelthen|bare)\\s+)?(?:en|et|ei|den|det|de|at|å|når|hvad|hva|hver)\\s(?!(?:samme|eneste|første|siste|sidste|beste|bedste|største|viktigste|vigtigste|ikke|her|der|problem|spørgsmål|spørsmål)(?!\\p{L}))|er\\s${DEFINITE}\\s|(?:indebærer|innebærer)\\s|(?:betyder|betyr|står for)\\s(?!(?:at|ikke|også)\\s))`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:dvs\.?|d\.\s?v\.\s?s\.|det vil sige|det vil si|altså|med andre ord|m\.\s?a\.\s?o\.)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:hvis|når|dersom|om)\s/iu,
		resumes: new RegExp(
			`,?\\s*(?:det|den|de)\\s(?:er|betyder|betyr)\\s(?:(?:altså|bare|liksom|egentlig|jo|ligesom)\\s)*(?:en|et|ei|den|det|de|når|der|hvor|hvad|hva|at|som|${DEFINITE})\\s`,
			'iuy',
		),
		fillers: /^(?:(?:eh+|øh+|hm+|altså|ok|okay|så|jo|ja|nei|nej|men|og|da|først)[,.]?\s+)+/iu,
		restricts: /\s(?:som|der|hvor|hvis|når|for|med|uden|uten|mellem|mellom|af|av|fra|til|om)\s/iu,
		pointsBack: /^(?:og\s+)?(?:det(?:te)?|den(?:ne)?|disse|de|så|sådan|slik|kaldes|kalles)(?!\p{L})/iu,
		joins: /^(?:(?:og|men|eller|mens|så|nu|nå|derimod|altså),?\s+)+/iu,
		article: /^(?:en|et|ei|den|det|de)\s+/iu,
		apposed: /^(?:en|et|ei)\s/iu,
		framed:
			/(?<!\p{L})(?:ved|med)\s+(?:en\s|et\s|den\s|det\s)?["”»]?(?<name>[^,.:;"”«»]{2,40}?)["”«]?\s+(?:menes|forstås|mener (?:man|vi)|forstår (?:man|vi))\s/giu,
	}),
};
