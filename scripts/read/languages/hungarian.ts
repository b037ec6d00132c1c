import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

const RELATIVE =
	'(?:amely|amelyek|ami|amik|aki|akik|ahol|amikor|amelynek|aminek|amelyben|amiben|amit|amelyet|amivel|amellyel|amelyre|amire|amelyből|amiből|akit|akinek|ahová|hogy|ha)';
const CALLED = '(?:nevez(?:zük|ik|nek|ünk)|hív(?:juk|ják|nak|unk)|mond(?:juk|ják))';
const NO_SUBJECT = '(?!(?:ez|itt|ott|ma|holnap|tegnap|én|te|ő|mi|ti|ők|tanár\\p{L}*|lényeg|baj|gond|kérdés|cél|ok)\\s)';

/** Hungarian, which says “is” by putting two nouns beside each other. */
export const hungarian: Language = {
	code: 'hu',
	articles: 'a az egy',
	clause: `én te ő mi ti ők nem ne soha mindig csak is már még nagyon van vannak volt voltak lesz lenni lehet kell tud tudja hogy aki ami
		amely amelyek ahol amikor akkor ha mert de tehát így úgy itt ott most ma holnap tegnap ki mit hol mikor miért hogyan ez azt ezt ezek
		azok vagyis azaz jelent jelenti nevezzük hívják olyan nincs kellene`,
	linking: 'és vagy meg alatt felett között mellett nélkül után előtt szerint által való számára a az',
	determiners: 'minden sok néhány több egyes bármely ilyen valamely mindegyik másik más saját',
	labels: `példa példák pl pl. definíció meghatározás előny előnyök hátrány hátrányok tulajdonság tulajdonságok jellemző jellemzők
		jellemzői forrás források megjegyzés megj megj. figyelem kérdés kérdések válasz fajtái típusai lépések lépései fontos összefoglalás
		összegzés cél célja feladat feladatok házi okok okai következmény következmények tünetek tünetei képlet tipp tippek tanár`,
	verbs: `van vannak volt voltak jelent jelenti jelöl jelöli nevezzük nevezik hívjuk hívják áll tartalmaz mutatja méri leírja szolgál lehet
		kell tud képes nem lesz azt`,
	remarks: 'probléma baj gond ok oka kérdés cél célja ötlet eredmény előny hátrány különbség megoldás dolog lényeg lényege',
	defines: /^(?:jelent|jelöl)\s(?!hogy)|^azt jelenti,?\s/iu,
	order: /^\p{Ll}{3,}ni$/u,
	standsFor: /^(?:rövidítése (?:a|az)|jelentése)\s+/iu,
	definition: new RegExp(
		`^${NO_SUBJECT}(?:(?:az?|egy)\\s)?(?!az?\\s|egy\\s)${NO_SUBJECT}(?<name>[^,.:;?]{2,40}?)\\s(?:(?:olyan|az(?:on)?|egy(?:fajta|féle)?)\\s(?=[^.?]{3,},\\s${RELATIVE}\\s)|az,\\s(?!hogy\\s)(?=${RELATIVE}\\s)|(?:egy|az?)\\s(?=[^.?]{6,}(?:ra|re)\\sszolgál)|az?\\s(?=[^.?]{6,}\\s(?:jelenti|jelöli)[.]?$))`,
		'iu',
	),
	asks: /^(?:mi(?:k)? (?:az a|az az|a|az)|mit (?:jelent|nevezünk)(?: az?)?|mi a(?:z)? jelentése|definiáld)\s+(?<thing>.+)$|^(?<thing2>.+?)\s(?:fogalma|jelentése|definíciója)$/iu,
	prose: proseForms({
		naming: /(?:(?:az )?(?:ún\.|úgynevezett|u\.\s?n\.)\s+|(?:a neve|neve|néven ismert)\s+)/giu,
		says: new RegExp(
			`(?:olyan|egy(?:fajta|féle)?|az(?:on)?)\\s(?=[^.;]{3,},\\s${RELATIVE}\\s)|az,\\s(?!hogy\\s)(?=${RELATIVE}\\s)|(?:jelent|azt jelenti),?\\s`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:vagyis|azaz|tehát|más szóval|magyarul|másképp(?:en)?)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:ha|amikor|amennyiben)\s/iu,
		resumes:
			/,?\s*(?:az|ez)\s(?:(?:ilyen|tehát|igazából|csak)\s)*(?:egy(?:fajta|féle)?|olyan|az,? (?:amikor|ami|aki|ahol|ha)|amikor|ha|ami)\s/iuy,
		fillers: /^(?:(?:ö+|hm+|hát|szóval|na|oké|ok|igen|nem|és|de|aztán|most|először)[,.]?\s+)+/iu,
		restricts: new RegExp(`,\\s${RELATIVE}\\s|\\s(?:közötti|nélküli|való)\\s`, 'iu'),
		pointsBack: /^(?:és\s+)?(?:ez|ezt|az|azt|ezek|ezeket|azok|ilyen|ennek)(?!\p{L})/iu,
		joins: /^(?:(?:és|de|vagy|míg|viszont|tehát|most|pedig),?\s+)+/iu,
		article: /^(?:az?|egy)\s+/iu,
		apposed: /^egy\s/iu,
		dropsSubject: true,
		oblique: /(?:n[ae]k|v[ae]l|b[ae]n|b[óő]l|h[oeö]z|t[óő]l|r[óő]l)$/iu,
		framed: new RegExp(
			`(?<=\\p{L}t\\s)["„]?(?<name>(?:(?!\\p{L}+t\\s)[^\\s,.:;"„”]+\\s)?[^\\s,.:;"„”]+)(?<![áé])["”]?-?n[ae]k\\s${CALLED}|(?<=(?:^|\\s))["„]?(?<name2>[^\\s,.:;"„”]{3,}(?:\\s[^\\s,.:;"„”]+)?)["”]?\\salatt\\s(?:azt\\s|a\\s|az\\s)?(?:[^,.;]{0,60}?\\s)?ért(?:jük|ünk|ik|enek)(?!\\p{L})`,
			'giu',
		),
	}),
};
