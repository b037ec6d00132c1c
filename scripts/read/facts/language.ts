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
	{ code: 'uk', script: /[іїєґ]/giu, share: 0.02, enough: 3 },
	{ code: 'ru', script: /\p{Script=Cyrillic}/gu, share: 0.3 },
];

/** The most common words of languages in Latin letters, without those that several of them share. They tell the language of a text. */
const COMMON_WORDS: readonly (readonly [LanguageCode, string])[] = [
	['en', 'the of and to is that it for with are this by be not or from which when you can'],
	['de', 'der die das und ist nicht ein eine mit auf für den dem von zu im werden wird oder bei auch sich aus durch'],
	['fr', 'le les des est une dans pour qui pas sur par avec ce du au aux sont plus ou être cette entre'],
	['es', 'el los las una es en por para con del se que al como más pero son cuando entre también su'],
	['pt', 'o os uma em não com do da dos das ao é para por um que mais são quando também ou sem'],
	['it', 'il gli di che è una per non con del della dei sono nel alla si da più anche tra viene'],
	['nl', 'het een van en is niet met voor op zijn aan door bij dat wordt naar ook uit deze als'],
	['pl', 'i w na z się nie do jest to że jak przez od są po dla lub oraz który ze'],
];

/** As many signs of a script, or small words, as tell a language. */
const ENOUGH_SIGNS = 8;
const ENOUGH_WORDS = 3;
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
	const scores = COMMON_WORDS.map(([code, words]) => ({
		code,
		count: words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
	}));
	const [best] = scores.sort((a, b) => b.count - a.count);
	return best !== undefined && best.count >= ENOUGH_WORDS ? best.code : 'und';
}
