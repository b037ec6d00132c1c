import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** What makes a remark of “X on …”: negation, time, qualities, what is done or has to be done. */
const REMARK =
	'(?:ei|jo|vielä|nyt|hyvin|tosi|aika|liian|niin|vain|vaan|myös|aina|usein|ihan|melko|pakko|lupa|syytä|tarkoitus|mahdollista|tärkeää?|hyvä|huono|kiva|vaikea|helppo|kallis|tänään|huomenna|täällä|siellä|ensi|viime|\\p{L}{3,}(?:na|nä|ssa|ssä|lla|llä)|ollut|tullut|mennyt|\\p{L}+(?:ttu|tty|nut|nyt|ttava|ttävä))';
/** A clause behind a comma that tells a thing from others of its kind. */
const RELATIVE = ',\\s(?:jo(?:ka|ta|ssa|nka|lla|sta|hon|illa|iden|tka|ita|issa|ille|lloin)|mi(?:kä|ssä|tä)|missä|kun|jos)(?!\\p{L})';

/** Finnish, which has no articles and fifteen cases. */
export const finnish: Language = {
	code: 'fi',
	articles: '',
	clause: `minä sinä hän me te he mä sä se ne ei en et emme ette eivät ole olla oli olivat on ovat olen olet olisi voi voivat pitää täytyy
		saa joka jotka jonka jota jossa mikä mitä mitkä kuka missä milloin miksi miten että kun jos koska vaikka mutta vaan niin myös vain jo
		vielä nyt sitten tänään huomenna eilen aina usein joskus hyvin tosi liian tässä tämä tätä nämä tuo nuo sitä siis tarkoittaa kutsutaan
		sanotaan`,
	linking: 'ja tai sekä eli kanssa ilman ennen jälkeen välillä mukaan varten kautta',
	determiners: 'tämä tuo se nämä nuo ne jokainen kaikki moni monta monet muutama jokin jotkut sama toinen eri oma minun meidän',
	labels: `esimerkki esimerkkejä esim esim. määritelmä hyödyt haitat haitta etu edut hyvät huonot ominaisuudet ominaisuus tunnusmerkit
		lähde lähteet huom huom. huomaa kysymys kysymyksiä vastaus tyypit lajit vaiheet työvaiheet tärkeää tärkeä yhteenveto tavoite tavoitteet
		tehtävä tehtävät läksy syy syyt seuraus seuraukset oireet käyttö vinkki vinkit muista kaava johtopäätös opettaja`,
	verbs: `on ovat oli olivat ei eivät voi voivat pitää täytyy saa tarkoittaa merkitsee koostuu sisältää kuvaa mittaa kutsutaan sanotaan
		nimitetään syntyy tapahtuu käytetään`,
	remarks: 'ongelma syy kysymys tavoite idea tulos etu haitta ero ratkaisu asia juttu',
	defines: new RegExp(
		`^(?:on|ovat)\\s+(?:siis\\s+|oikeastaan\\s+)?(?!${REMARK}(?!\\p{L}))(?:se\\s|sitä\\s)?(?=[^.;]*${RELATIVE}|\\p{Ll}+\\s\\p{L}+\\s\\p{L}+)|^(?:tarkoittaa|merkitsee|kuvaa|mittaa)\\s(?!että)`,
		'iu',
	),
	endsNoSubject: /(?:\p{L}{2}(?:lla|llä|ltä|lta|lle|ssä)|\p{L}[^m]assa|\p{L}{2}[eiouyöä]ssa)$/u,
	standsFor: /^(?:on lyhenne sanoista|on lyhenne sanasta|tulee sanoista)\s+/iu,
	asks: /^(?:mikä on|mitä (?:on|ovat|tarkoittaa|tarkoittavat)|mitkä ovat|määrittele|selitä)\s+(?<thing>.+)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:on nimeltään|nimi on|nimeltään|kutsutaan nimellä|tunnetaan nimellä|niin sanottu|niin kutsuttu|ns\.|puhutaan sanalla)\s+)/giu,
		is: /(?<!\p{L})(?:on|ovat)\s+$/iu,
		says: new RegExp(
			`(?<!(?:lla|llä|ltä|lta|lle|ssä|ssa)\\s)(?:on|ovat)\\s(?!${REMARK}(?!\\p{L}))(?=[^.;]{3,120}${RELATIVE})|(?:tarkoittaa|merkitsee)\\s(?!(?:että|sitä|myös|vain)(?!\\p{L}))`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:eli|ts\.|t\.\s?s\.|toisin sanoen|siis)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:jos|kun|mikäli)\s/iu,
		resumes: new RegExp(
			`,?\\s*(?:se|ne)\\s(?:on|ovat|tarkoittaa)\\s(?:(?:siis|vaan|niinku|niin kuin|semmoinen|sellainen|semmonen|tavallaan)\\s)*(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)`,
			'iuy',
		),
		fillers: /^(?:(?:öö+|ää+|hm+|no|niin|eli|ok|okei|joo|ei|ja|mutta|sit|sitten|ensin)[,.]?\s+)+/iu,
		restricts: new RegExp(RELATIVE, 'iu'),
		pointsBack: /^(?:ja\s+)?(?:tämä|tätä|se|sitä|nämä|näitä|niitä|ne|tällaista|sellaista)(?!\p{L})/iu,
		joins: /^(?:(?:ja|mutta|tai|kun taas|siis|nyt|sitten),?\s+)+/iu,
		oblique: /(?:ksi|lla|llä)$/iu,
		dropsSubject: true,
	}),
};
