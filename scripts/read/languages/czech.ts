import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** What makes a remark of “X je …”: negation, time and place, qualities, what was done. */
const REMARK =
	'(?:ne|že|už|ještě|dnes|zítra|tam|tady|zde|v|ve|na|u|pod|nad|za|moc|velmi|velice|hodně|třeba|potřeba|možn[éáý]|nutn[éáý]|lepší|horší|stejn[éáý]|důležit[éáý]|dobr[éáýe]|špatn[éáý]|zajímav[éáý]|jen|jenom|také|taky|vždy|často|pořád|jako|proto|tedy|jasn[éáý]|\\p{L}{4,}(?:ena|eno|eny|ána|áno|ány|ován|ován[aoy])|\\p{L}+[áýéí](?=[,.;]|$))';
const RELATIVE = ',\\s(?:v\\s|na\\s|s\\s|z\\s|do\\s|po\\s|za\\s|pomocí\\s)?(?:kter|kde|co|jenž|jež|kdy|aby|když|čím)';

/** Czech, which has no articles. Slovak is read by it too. */
export const czech: Language = {
	code: 'cs',
	articles: '',
	clause: `já ty on ona ono my vy oni mě mi tě ti ho mu ji se si ne nikdy vždy jen jenom také taky už ještě velmi je jsou byl byla bylo
		byly být bude budou má mají může mohou musí lze který která které kteří co kdo kde kdy proč jak jestli pokud když ale protože proto tedy
		takže aby že to tam dnes zítra včera tady pak potom tak není nejsou jsem jsme tj tj. tzn tzn.`,
	linking: 'v ve z ze na do od po při pro o u nad pod přes bez a i nebo či neboli ke za mezi dle podle',
	determiners: `tento tato toto tyto ten ta ty každý každá každé všechny všichni mnoho několik některé některý nějaký můj náš jiný jiná
		jiné další jeden jedna jedno`,
	labels: `příklad příklady př př. např např. definice výhoda výhody nevýhoda nevýhody vlastnosti vlastnost znaky zdroj zdroje pozn pozn.
		poznámka poznámky pozor otázka otázky odpověď druhy typy kroky postup důležité shrnutí cíl cíle úkol úkoly příčina příčiny důsledek
		důsledky následky příznaky vzorec závěr tip tipy význam použití učitel`,
	verbs: `je jsou byl byla bylo byly má mají může mohou musí není nejsou znamená označuje představuje popisuje slouží měří nazývá skládá
		vzniká tvoří umožňuje spočívá`,
	remarks: 'problém důvod otázka cíl nápad výsledek výhoda nevýhoda rozdíl řešení věc pravda',
	defines: new RegExp(
		`^(?:je|jsou)\\s+(?:(?:to|vlastně|prostě)\\s+)?(?!${REMARK}(?!\\p{L}))\\p{Ll}|^(?:znamená|označuje|představuje|popisuje|měří|spočívá v)\\s(?!(?:že|to)(?!\\p{L}))`,
		'iu',
	),
	order: /^\p{Ll}+(?:ovat|ávat|ívat|nout)$/u,
	standsFor: /^(?:je zkratka (?:pro|z)|je zkratkou|znamená zkratku)\s+/iu,
	definition:
		/^(?:Pod pojmem|Pojmem|Termínem)\s+[„"]?(?<name>[^,.:;„“"]{2,40}?)[“"]?\s+(?:rozumíme|se rozumí|označujeme|se označuje|chápeme)\s/iu,
	asks: /^(?:co (?:je|jsou|znamená|to je|rozumíme pojmem)(?: to)?|definuj(?:te)?|vysvětli(?:te)?(?: pojem)?)\s+(?<thing>.+)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:se nazýv(?:á|ají)|nazýv(?:á|ají|áme)(?: se| ho| ji| je| jej)*|nazývan(?:ý|á|é)|(?:se (?:tomu |mu |jí |jim )?(?:odborně )?)?říká(?:me)?(?: se)?(?: tomu| mu| jí| jim)?|(?:se )?označuje(?:me)?(?: se)? jako|znám[ýáé] jako|tzv\.|takzvan[ýáé]|zvan[ýáé]|se jmenuje|jmenuje se|nes(?:e|ou) název|mluvíme o)\s+)/giu,
		is: /(?<!\p{L})(?:je|jsou|je to|to je)\s+$/iu,
		says: new RegExp(
			`(?:je|jsou)\\s(?:to\\s|vlastně\\s)?(?!${REMARK}(?!\\p{L}))(?=[^.;]{3,120}?${RELATIVE})|(?:znamená|označuje|představuje|spočívá v)\\s(?!(?:že|to)(?!\\p{L}))`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:tj\.?|t\.\s?j\.|to je|to jest|čili|neboli|tzn\.?|to znamená|jinými slovy|tedy)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:pokud|když|jestliže)\s/iu,
		resumes: new RegExp(
			`,?\\s*to\\s(?:je|jsou|znamená)\\s(?:(?:taková|takový|takové|prostě|vlastně|jako)\\s)*(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)`,
			'iuy',
		),
		fillers: /^(?:(?:e+h*|hm+|no|tak|takže|ok|dobře|jo|ne|a|i|ale|teď|nejdřív)[,.]?\s+)+/iu,
		restricts: new RegExp(`${RELATIVE}|\\s(?:pro|bez|mezi|z|od)\\s`, 'iu'),
		pointsBack: /^(?:a\s+)?(?:to|tento|tato|toto|tyto|ten|ta|tomu|takov[ýáé]|říká)(?!\p{L})/iu,
		joins: /^(?:(?:a|i|ale|zatímco|kdežto|nebo|takže|teď|nyní),?\s+)+/iu,
		dropsSubject: true,
		oblique: /(?:ou|em|ím|ami|emi)$/iu,
		framed:
			/(?<!\p{L})(?:pod pojmem|pojmem|termínem)\s+[„"]?(?<name>[^,.:;„“"]{2,40}?)[“"]?\s+(?:rozumíme|se rozumí|označujeme|se označuje|chápeme)\s/giu,
	}),
};
