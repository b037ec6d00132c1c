/** The languages that a file is told to be in, by their ISO 639 codes; `und` where nothing tells. */
export type LanguageCode =
	| 'en'
	| 'de'
	| 'fr'
	| 'es'
	| 'pt'
	| 'it'
	| 'nl'
	| 'pl'
	| 'ru'
	| 'uk'
	| 'el'
	| 'ja'
	| 'zh'
	| 'ko'
	| 'ar'
	| 'he'
	| 'id'
	| 'sv'
	| 'da'
	| 'nb'
	| 'fi'
	| 'cs'
	| 'tr'
	| 'ro'
	| 'hu'
	| 'vi'
	| 'hi'
	| 'und';

/** A script that tells a language by itself. */
interface ScriptOf {
	readonly code: LanguageCode;
	readonly script: RegExp;
	/** The share of all letters, 0 to 1, that tells. */
	readonly share: number;
	readonly enough?: number;
}

/** In the order in which they are asked: Japanese is written with Chinese signs too, Ukrainian with few letters that are not Russian. */
const SCRIPTS: readonly ScriptOf[] = [
	{ code: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
	{ code: 'ko', script: /\p{Script=Hangul}/gu, share: 0.3 },
	{ code: 'zh', script: /\p{Script=Han}/gu, share: 0.3 },
	{ code: 'ar', script: /\p{Script=Arabic}/gu, share: 0.3 },
	{ code: 'he', script: /\p{Script=Hebrew}/gu, share: 0.3 },
	{ code: 'el', script: /\p{Script=Greek}/gu, share: 0.3 },
	{ code: 'hi', script: /\p{Script=Devanagari}/gu, share: 0.2 },
	{ code: 'uk', script: /[іїєґ]/giu, share: 0.02, enough: 3 },
	{ code: 'ru', script: /\p{Script=Cyrillic}/gu, share: 0.3 },
];

/**
 * The most common words of languages in Latin letters. They tell the language of a text. Left out are those that are common words or
 * short forms in English notes, and those that are shared, unless a language would lose its own texts to its neighbour without them.
 */
const COMMON_WORDS: readonly (readonly [LanguageCode, string])[] = [
	['en', 'the of and to is that it for with are this by be not or from which when you can i do have was but'],
	['de', 'der die das und ist nicht ein eine mit auf für den dem von zu im werden wird oder bei auch sich aus durch'],
	['fr', 'le les des est une dans pour qui pas sur par avec ce du au aux sont plus ou être cette entre'],
	['es', 'el los las una es en por para con del se que al como más pero son cuando entre también su'],
	['pt', 'o os uma em não com do da dos das ao é para por um que mais são quando também ou sem'],
	['it', 'il gli di che è una per non con del della dei sono nel alla si da più anche tra viene'],
	['nl', 'het een van en is niet met voor op zijn aan door bij dat wordt naar ook uit deze als'],
	['pl', 'i w na z się nie do jest to że jak przez od są po dla lub oraz który ze'],
	['cs', 'na do z po od to ze je se že jsou nebo který která které jako pro při také není ale tak mezi než podle jeho aby'],
	[
		'id',
		'yang dan itu dengan untuk dari pada adalah ini tidak atau juga ada dalam oleh karena sudah di ke bisa yg utk dgn tdk ga krn kalau kalo',
	],
	['sv', 'och att är som för på av inte ett från eller när också det vid efter mellan blir har utan'],
	['da', 'og er af ikke det som på til fra eller også når efter mellem bliver har hvad sig være nogle kun hvor hvis'],
	['nb', 'og er av ikke det som på til fra eller også når etter mellom blir har hva seg være noen hvor hvis ikkje frå'],
	['fi', 'ja ei että joka jotka mutta kun tai ovat myös kuin sen mikä jos eli tämä sekä jossa voi niin ole'],
	['tr', 've bir bu için icin ile olan olarak daha çok gibi değil ise veya olur kadar sonra göre yani şey'],
	['ro', 'și în din este sunt nu sau prin pentru mai fi ale unei unui când între cel cea dacă că acest această'],
	['hu', 'az és hogy nem egy vagy ez csak már amely ami azt olyan lehet kell között minden után ahol amikor'],
	['vi', 'là của và các được trong có không một những này khi với để người từ đến bằng như đó hoặc'],
];

/** As many signs of a script, or small words, as tell a language. */
const ENOUGH_SIGNS = 8;
const ENOUGH_WORDS = 3;
/** As many different small words: a single one that comes again and again may be somebody’s name, or a term. */
const ENOUGH_DIFFERENT_WORDS = 2;
/** A longer text tells no more. */
const LOOKED_AT = 20_000;

/** The language that most of `text` is in. */
export function languageOf(text: string): LanguageCode {
	const part = text.slice(0, LOOKED_AT);
	const letters = part.match(/\p{L}/gu)?.length ?? 0;
	for (const { code, script, share, enough = ENOUGH_SIGNS } of SCRIPTS) {
		const signs = part.match(script)?.length ?? 0;
		if (signs >= enough && signs >= letters * share) return code;
	}
	return latinLanguage(part);
}

function latinLanguage(text: string): LanguageCode {
	const counts = new Map<string, number>();
	for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const scores = COMMON_WORDS.map(([code, words]) => {
		const found = words.split(' ').flatMap((word) => counts.get(word) ?? []);
		return { code, different: found.length, count: found.reduce((sum, count) => sum + count, 0) };
	}).filter(({ count, different }) => count >= ENOUGH_WORDS && different >= ENOUGH_DIFFERENT_WORDS);
	const [best] = scores.sort((a, b) => b.count - a.count);
	return best?.code ?? 'und';
}
