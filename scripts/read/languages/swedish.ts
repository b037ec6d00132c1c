import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** A noun with the article at its end, and what tells the thing from others. */
const DEFINITE = '\\p{L}{3,}(?:en|et|an|na)\\s(?:som|där|vars|av|på|i|mellan|från|till|det|man|du)';

/** Swedish. The definite article is the end of the noun. */
export const swedish: Language = {
	code: 'sv',
	articles: 'en ett den det de',
	clause: `jag min sin du han hon vi ni man mig dig oss er sig inte ej aldrig alltid bara också redan ännu mycket är var blir blev bli vara
		varit har hade ha kan kunde måste ska skall skulle vill får som att när då vad vem vilken vilket vilka hur varför där här sedan sen
		eftersom därför men så nu idag igår imorgon dem dom heter kallas betyder innebär finns gör går går ju alltså dvs dvs.`,
	linking:
		'av i på till från med för om hos vid under över mellan genom mot utan och eller samt efter före enligt ur åt kring den det de en ett',
	determiners: `denna detta dessa någon något några ingen inget inga varje alla allt många flera vissa båda sådan sådana mitt mina vår vårt
		våra din ditt sitt sina hans hennes deras annan andra`,
	labels: `exempel exemplen ex ex. t.ex. tex definition definitioner fördel fördelar nackdel nackdelar egenskap egenskaper kännetecken
		källa källor obs anm anm. anmärkning fråga frågor svar typer sorter arbetsgång viktigt sammanfattning mål målet syfte uppgift uppgifter
		läxa läxor orsak orsaker följd följder konsekvens konsekvenser symtom användning metod slutsats kom_ihåg lärare sal att_göra`,
	verbs: `är var blir blev har hade kan måste ska får betyder innebär kallas kallar heter menas avser består beskriver används mäter
		fungerar gör finns bildas uppstår utgör`,
	remarks:
		'problem problemet orsaken frågan målet idén resultatet fördelen nackdelen skillnaden poängen tricket lösningen saken anledningen syftet',
	defines: new RegExp(
		`^(?:är|var)\\s+(?:(?:alltså|helt enkelt|egentligen|i princip|typ|bara)\\s+)?(?:en|ett|den|det|de|att|när|då|vad|varje|något|någonting)\\s|^är\\s+(?!(?:inte|för|så|här|där|nu|redan|bara|också|alltid|viktig\\p{L}*|bra|klar\\p{L}*|säker\\p{L}*)(?!\\p{L}))(?:\\p{L}+,?\\s){1,3}(?:som|där|vars)\\s|^är\\s${DEFINITE}\\s|^innebär\\s|^(?:betyder|avser|beskriver|står för|mäter|utgör)\\s(?!(?:att|inte|också)\\s)|^kalla[sr]\\s(?:man\\s|vi\\s)?(?:det|den|de)\\s(?:när|att|då|som|\\p{L}+\\s(?:\\p{L}+\\s)?(?:som|där|vars))\\s`,
		'iu',
	),
	standsFor: /^(?:står för|är en förkortning (?:av|för)|är kort för|förkortas av)\s+/iu,
	definition:
		/^Med\s+(?:en\s|ett\s|den\s|det\s)?["”]?(?<name>[^,.:;"”]{2,40}?)["”]?\s+(?:menas|avses|menar (?:man|vi)|avser man|förstås|förstår man)\s/iu,
	asks: /^(?:vad (?:är|betyder|innebär|menas med|heter)|definiera|förklara)\s+(?:(?:en|ett|den|det|de)\s+)?(?<thing>.+)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:(?:kallas|kallades|benämns|heter)(?: det| den| detta| här| ofta| även| också| ibland| för| vi)*|kallar (?:man|vi|de)(?: det| den| detta| dem| för)*|så kalla(?:d|t|de)|s\.\s?k\.|(?:även )?kän(?:d|t|da) som|går under namnet|talar man om|pratar man om)\s+(?:(?:en|ett|den|det|de)\s+)?)/giu,
		is: /(?<!\p{L})är\s+(?:(?:en|ett|den|det)\s+)?$/iu,
		says: new RegExp(
			`(?:är\\s+(?:(?:alltså|helt enkelt|egentligen|bara)\\s+)?(?:en|ett|den|det|de|att|när|vad|varje)\\s(?!(?:samma|enda|första|sista|bästa|största|viktigaste|inte|här|där|dags|problem|fråga)(?!\\p{L}))|är\\s${DEFINITE}\\s|innebär\\s|(?:betyder|avser|står för)\\s(?!(?:att|inte|också)\\s))`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:dvs\.?|d\.\s?v\.\s?s\.|det vill säga|alltså|med andra ord|m\.\s?a\.\s?o\.)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:om|när|då|ifall)\s/iu,
		resumes: new RegExp(
			`,?\\s*(?:det|den|de)\\s(?:är|betyder)\\s(?:(?:alltså|typ|bara|liksom|egentligen|ju)\\s)*(?:en|ett|den|det|de|när|där|vad|att|som|${DEFINITE})\\s`,
			'iuy',
		),
		fillers: /^(?:(?:eh+|öh+|hm+|alltså|asså|ok|okej|så|jo|ja|nej|men|och|sen|då|först)[,.]?\s+)+/iu,
		restricts: /\s(?:som|där|vars|när|för|med|utan|mellan|av|från|till|om)\s/iu,
		pointsBack: /^(?:och\s+)?(?:det(?:ta)?|den(?:na)?|dessa|de|så|sådana?|kallas)(?!\p{L})/iu,
		joins: /^(?:(?:och|men|eller|medan|så|nu|däremot|alltså),?\s+)+/iu,
		article: /^(?:en|ett|den|det|de)\s+/iu,
		apposed: /^(?:en|ett)\s/iu,
		framed:
			/(?<!\p{L})med\s+(?:en\s|ett\s|den\s|det\s)?["”]?(?<name>[^,.:;"”]{2,40}?)["”]?\s+(?:menas|avses|menar (?:man|vi)|avser man|förstås|förstår man)\s/giu,
	}),
};
