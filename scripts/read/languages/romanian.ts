import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** What a definition begins with: an article, or a noun with the article at its end. */
const THING = '(?:un|o|niște|cel|cea|cei|cele|ceea|când|cand|acel|acea|orice|totalitatea|\\p{Ll}{3,}(?:ul|ea|ția|tia|ura|itul|lor|ele))';

/** Romanian, with and without its signs above and below letters. */
export const romanian: Language = {
	code: 'ro',
	articles: 'un o niște',
	clause: `eu tu el ea noi voi ei ele mă te îl îi le se își nu niciodată mereu întotdeauna doar numai este e sunt era erau fi fost are au
		avea poate pot trebuie care ce cine când cand unde cum dacă daca dar însă insa fiindcă deci atunci apoi aici acolo acum azi mâine maine
		ieri foarte tot să că ca asta ăsta aia ăla astea ăia adică adica numește numeste înseamnă inseamna`,
	linking:
		'de din la în in pe cu fără fara pentru prin între intre după dupa despre către catre sub peste și si sau ori a al ai ale lui spre până',
	determiners:
		'acest această acești aceste acel acea acei acele fiecare orice toate toți multe mulți câteva unele unii alt altă alte alți niciun nicio',
	labels: `exemplu exemple ex ex. de_ex de_ex. definiție definitie definiții avantaj avantaje dezavantaj dezavantaje proprietăți
		caracteristici sursă surse notă note obs obs. observație observații atenție atentie întrebare întrebări intrebare intrebari răspuns
		raspuns tipuri feluri pași etape important rezumat scop obiectiv obiective temă teme cauză cauze efect efecte consecințe simptome
		formulă concluzie concluzii sfat rol utilizare profesor`,
	verbs: `este e sunt era erau are au poate pot trebuie înseamnă inseamna reprezintă reprezinta constă consta desemnează descrie măsoară
		numește numeste servește permite`,
	remarks:
		'problema motivul întrebarea intrebarea scopul ideea rezultatul avantajul dezavantajul diferența diferenta soluția lucrul profesorul profesoara',
	defines: new RegExp(
		`^(?:este|e|sunt|era|erau)\\s+(?:(?:de fapt|practic|pur și simplu|doar)\\s+)?${THING}\\s(?!mai\\s)|^(?:înseamnă|inseamna|reprezintă|reprezinta|constă în|consta in|desemnează|descrie|măsoară|se referă la)\\s(?!(?:că|ca)\\s)`,
		'iu',
	),
	standsFor: /^(?:vine de la|este prescurtarea (?:de la|pentru|a)|este acronimul (?:pentru|de la))\s+/iu,
	definition:
		/^Prin\s+["„]?(?<name>[^,.:;"„”]{2,40}?)["”]?\s+(?:se înțelege|se intelege|înțelegem|intelegem)\s|^Se (?:numește|numeste|numesc|denumește)\s+(?<name2>[^,.:;]{2,40}?)\s(?:un|o|orice|acel|acea|cel|cea|\p{Ll}{3,}(?:ul|ea|ția|ura))\s/iu,
	asks: /^(?:ce (?:este|e|sunt|înseamnă|inseamna|se înțelege prin|se intelege prin)|definiți|definește|defineste)\s+(?:(?:un|o)\s+)?(?<thing>.+)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:se (?:numește|numeste|numesc|cheamă|cheama|denumește|mai numește)|i se (?:spune|zice)|(?:este|sunt|e) (?:numit[ăaei]?|denumit[ăaei]?|cunoscut[ăaei]? (?:ca|drept|sub numele de))|numit[ăae]?|cunoscut[ăae]? (?:ca|drept|sub numele de)|așa[- ]numit(?:ul|a)|poartă numele de|(?:îl |o |le )?numim|îi spunem|îi zicem|vorbim de(?:spre)?)\s+(?:și\s+)?(?:(?:un|o)\s+)?)/giu,
		is: /(?<!\p{L})(?:este|e|sunt)\s+(?:(?:un|o)\s+)?$/iu,
		says: new RegExp(
			`(?:este|e|sunt)\\s+(?:(?:de fapt|practic)\\s+)?${THING}\\s(?!(?:mai|problem[aă]|întrebare|primul|prima|ultimul|ultima|același|aceeași)(?!\\p{L}))|(?:înseamnă|inseamna|reprezintă|reprezinta|constă în|consta in|se referă la)\\s(?!(?:că|ca)\\s)`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:adică|adica|cu alte cuvinte|respectiv|ceea ce înseamnă)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:dacă|daca|când|cand)\s/iu,
		resumes:
			/,?\s*(?:asta|ăsta|aia|ăla|ăia|astea)\s(?:e|este|sunt|înseamnă|inseamna)\s(?:(?:de fapt|practic|un fel de|gen)\s)*(?!(?:foarte|bine|că|ca|mai)(?!\p{L}))\S/iuy,
		fillers: /^(?:(?:ă+|îî+|hm+|deci|păi|pai|bine|ok|da|nu|și|si|dar|apoi|întâi|acum)[,.]?\s+)+/iu,
		restricts: /\s(?:care|ce|unde|pentru|cu|fără|fara|din|dintre|prin|între|de)\s/iu,
		pointsBack: /^(?:și\s+|si\s+)?(?:aceasta|acesta|acest|această|acestea|asta|ăsta|se (?:numește|numeste)|el|ea|ele|ei)(?!\p{L})/iu,
		joins: /^(?:(?:și|si|dar|sau|iar|deci|acum|însă|insa|în schimb),?\s+)+/iu,
		article: /^(?:un|o|niște)\s+/iu,
		apposed: /^(?:un|o)\s/iu,
		dropsSubject: true,
		framed: /(?<!\p{L})prin\s+["„]?(?<name>[^,.:;"„”]{2,40}?)["”]?\s+(?:se înțelege|se intelege|înțelegem|intelegem)\s/giu,
	}),
};
