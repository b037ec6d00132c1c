import { foldWord } from './fold-query.ts';

/**
 * Words with which people ask, compare and join in other languages than English, by ISO 639 code. They name nothing. Folded when they are read, so they are written as
 * their languages are.
 */
const SPACED: Readonly<Record<string, string>> = {
	de: `was wer wie wo wann warum wieso weshalb wozu wofür womit wodurch wovon worin woher welche welcher welches welchen ist sind war waren wird werden wurde
		heißt bedeutet bedeuten bedeutung meint definition erkläre erklär erklären erklärung beschreibe sag mir uns bitte der die das den dem des ein eine einen einem einer
		eines man es ich du wir ihr sie er sich versteht verstehen unter von vom zu zum zur in im an am auf aus bei mit für über um als und oder sowie auch denn so dass
		unterschied unterschiede zwischen vergleich vergleiche gegenüber versus braucht brauche gebraucht benutzt benutzen verwendet man macht mache tut tun funktioniert
		funktionieren entsteht entstehen gibt kann können soll hat haben steht stehen eigentlich genau nach welch beim ins durch bis wenn ob da dann dort hier etwas`,
	fr: `que quoi qui quel quelle quels quelles quand où comment pourquoi combien qu c est ce cela ça cet cette ces sont était être le la les l un une des du de d au aux à en et ou
		y sur dans pour par avec entre se s il elle on je tu nous vous veut dire signifie signifient sens définition définir expliquer explique expliquez moi
		différence différences comparer comparaison sert servent marche marchent fonctionne fonctionnent fait faire appelle utilise utiliser plait`,
	es: `qué que quién cuál cuáles cuándo dónde cómo por para es son era ser el la los las lo un una unos unas de del al a en y e o u se su con sin entre sobre
		significa significan significado definición definir explica explicar explícame me te diferencia diferencias comparar comparación frente sirve sirven
		funciona funcionan hace hacer usa usar llama quiere decir`,
	it: `che cosa cos cosè è sono era essere chi quale quali quando dove come perché il lo la i gli le l un uno una di del della dei delle dello a al alla da dal in nel nella su
		con per tra fra e ed o si significa significano significato definizione definire spiega spiegare spiegami mi differenza differenze confronto
		serve servono funziona funzionano fa fare usa usare vuol dire chiama`,
	pt: `que quê quem qual quais quando onde como por porque para é são era ser o a os as um uma uns umas de do da dos das ao à em no na nos nas e ou se com entre sobre
		significa significam significado definição definir explica explicar explique me diferença diferenças comparar comparação serve servem funciona funcionam
		faz fazer usa usar quer dizer chama`,
	nl: `wat wie waar wanneer waarom hoe welke is zijn was wordt worden de het een van voor in op aan met en of als bij te om tussen je ik u men betekent betekenis
		definitie leg uit uitleggen mij verschil verschillen vergelijk versus werkt werken doet doen gebruikt gebruiken dient heet`,
	pl: `co kto jaki jaka jakie gdzie kiedy dlaczego jak czym czy to jest są był być w na z do od po dla i oraz lub albo się znaczy oznacza znaczenie definicja wyjaśnij mi
		różnica różnice między porównanie działa działają służy robi`,
	ru: `что кто какой какая какие где когда почему зачем как чем это такое есть был быть в на с до от по для и или ли значит означает значение определение объясни мне
		разница отличие отличается между сравнение работает делает нужен нужна нужно`,
	sv: `vad vem hur var när varför vilken vilket vilka är var en ett den det de av för i på med och eller som betyder betydelse definition förklara mig skillnad skillnaden
		mellan jämför fungerar gör används`,
};

/** The same of languages without spaces: endings, particles and phrases, which are taken out of a run of letters. */
const UNSPACED: Readonly<Record<string, string>> = {
	ja: `とはなんですか とは何ですか とは何か とは何 とはなに とは って何ですか って何 ってなに って とは何のこと とは何なのか って何なの とはどういう意味 はどういう意味 どういう意味 という意味 の意味は の意味 意味は 意味 定義は の定義 定義 の違いは何ですか
		の違いは何 の違いは の違い 違いは 違い のちがい ちがい の差 どう違う どう違いますか はどう違う と比較 を比較 の比較 比較 について教えてください について教えて について を教えてください を教えて 教えてください 教えて
		を説明して 説明して 説明 何ですか 何でしょうか 何か 何に使う 何に使いますか なにに使う の使い方 使い方 は何のため 何のため の仕組み のしくみ 仕組み どうやって どのように どんな どう どれ どちら
		なぜ いつ どこ だれ 誰 何 なに ですか ますか でしょうか でしょう です ます というのは という それとも または および と や か は が を に へ で の も ね よ って`,
	zh: `什么是 是什么意思 是什么 什么叫做 什么叫 叫什么 什么意思 的意思是 的意思 意思 的定义 定义 的含义 含义 有什么区别 有什么不同 有什么用 有什么作用 有什么差别 有何区别 有何不同 的区别是什么 的区别 区别是什么 区别 的不同 不同 的差别 差别 的差异 差异 对比 相比 比较 之间 怎么样
		怎么用 怎么做 怎么 怎样 如何 如何使用 为什么 为何 哪个 哪里 哪些 谁 何谓 何为 何时 多少 请解释一下 解释一下 请解释 解释 请问 介绍一下 介绍 说明一下 说明 告诉我 是啥 啥是 啥 用来干什么 用来做什么 干什么 做什么 什么 一下 以及 还是 或者 和 与 跟
		及 或 同 是 的 了 吗 呢 吧 啊 有 在 对 把 被 用 使用`,
};

const SPACED_SETS: ReadonlyMap<string, ReadonlySet<string>> = setsOf(SPACED);
const UNSPACED_LISTS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(UNSPACED).map(([code, text]) => [code, listOf(text).sort((a, b) => b.length - a.length)]),
);

/** The languages whose function words the search knows, English excepted. */
export const ASKED_LANGUAGES: readonly string[] = Object.keys(SPACED);

/** Words that stand between two names, in all of these languages. */
const JOINING: ReadonlySet<string> = new Set(
	listOf('vs versus and or und oder sowie et ou y o e en of eller och oraz lub или и と 和 与 跟 或 还是 还 か や'),
);

/** Particles that stand between two words and hardly ever inside of one. */
const PARTICLES = /[のをはがに的]/u;

/** Words that say that a query compares. */
export const COMPARES =
	/(?<!\p{L})(?:vs|versus|differ\p{L}*|compar\p{L}*|unterschied\p{L}*|vergleich\p{L}*|différ\p{L}*|diferenc\p{L}*|differenz\p{L}*|confront\p{L}*|verschil\p{L}*)(?!\p{L})|違い|ちがい|比較|区别|區別|不同/iu;

/** Whether a pair of letters stands across two words. */
export function hasParticle(pair: string): boolean {
	return PARTICLES.test(pair);
}

/** Whether a folded word stands between two names. */
export function isJoiningWord(word: string): boolean {
	return JOINING.has(word);
}

/** Whether a folded word is a function word of the language; false for a language that is not known. */
export function isFunctionWord(word: string, code: string): boolean {
	return SPACED_SETS.get(code)?.has(word) ?? false;
}

/**
 * What is left of a run without spaces when the phrases of a question are taken out, the longest first. Kana tells Japanese.
 *
 * @param run folded
 * @param least the least number of letters of a phrase: particles of one letter also stand inside of words
 * @returns the parts in order, each with its place in the run in UTF-16 units
 */
export function withoutFunctionPhrases(
	run: string,
	code: string,
	least: number,
): readonly { readonly text: string; readonly at: number }[] {
	const phrases = (UNSPACED_LISTS.get(/\p{Script=Hiragana}/u.test(run) || code === 'ja' ? 'ja' : 'zh') ?? []).filter(
		(phrase) => phrase.length >= least,
	);
	const taken = new Uint8Array(run.length);
	for (const phrase of phrases) {
		for (let at = run.indexOf(phrase); at >= 0; at = run.indexOf(phrase, at + phrase.length)) {
			if (taken.subarray(at, at + phrase.length).every((one) => one === 0)) taken.fill(1, at, at + phrase.length);
		}
	}
	const parts: { text: string; at: number }[] = [];
	for (let at = 0; at < run.length; at++) {
		if (taken[at] === 1) continue;
		const last = parts.at(-1);
		if (last !== undefined && last.at + last.text.length === at) last.text += run[at];
		else parts.push({ text: run[at] ?? '', at });
	}
	return parts;
}

function setsOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(Object.entries(lists).map(([code, text]) => [code, new Set(listOf(text))]));
}

function listOf(text: string): string[] {
	return text
		.split(/\s+/u)
		.filter((word) => word !== '')
		.map(foldWord);
}
