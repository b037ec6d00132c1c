import type { LineFacts } from '../../facts/line-facts.ts';
import { ORDERS } from '../../lexicon.ts';
import { type NamePhrase, trimRange } from '../../phrase.ts';
import type { Range } from '../../reading.ts';

/**
 * How people ask what a thing is, in the languages that notes are kept in; the group is the thing. “Compare …”, “Why …” and the like ask
 * for something else.
 */
const ASKED: readonly RegExp[] = [
	/^(?:what(?:['’]?s| is| are| was| were)|who(?:['’]s| is| was| are))\s+(?:exactly\s+)?(?:meant by\s+|the (?:meaning|definition) of\s+)?(?<thing>.+)$/iu,
	/^what do(?:es)?\s+(?<thing>.+?)\s+(?:mean|do|stand for|refer to)$/iu,
	/^(?:(?:please )?(?:define|explain|describe)(?: the terms?| what is meant by)?|definition of|meaning of)\s+(?<thing>.+)$/iu,
	/^was\s+(?:genau\s+)?(?:ist|sind|war|bedeutet|bedeuten|heißt|versteht man unter|meint man mit)\s+(?:eigentlich\s+)?(?<thing>.+)$/iu,
	/^(?:definiere|definition von|erkläre)\s+(?<thing>.+)$/iu,
	/^(?:qu['’]est[- ]ce (?:que c['’]est que\s+|qu(?:e\s+|['’]))|c['’]est quoi,?\s+|que (?:signifie|veut dire|désigne)\s+|qu['’]appelle-t-on\s+|qu['’]entend-on par\s+|définir\s+|définis\s+)(?<thing>.+)$/iu,
	/^(?:qué (?:es|son|significa|se entiende por|era)|define|definición de)\s+(?<thing>.+)$/iu,
	/^(?:o que (?:é|são|significa|se entende por)|define|defina)\s+(?<thing>.+)$/iu,
	/^(?:(?:che )?cos['’]è|(?:che )?cosa (?:è|sono|significa|si intende per)|definisci)\s+(?<thing>.+)$/iu,
	/^(?:wat (?:is|zijn|betekent|betekenen)|definieer)\s+(?<thing>.+)$/iu,
	/^(?:co to (?:jest|są|znaczy)|czym (?:jest|są)|co oznacza|zdefiniuj)\s+(?<thing>.+)$/iu,
	/^(?:что (?:такое|значит|означает|называ(?:ется|ют))|кто так(?:ой|ая|ие)|дайте определение)\s+(?<thing>.+)$/iu,
	/^(?<thing>.+?)(?:とは|って)(?:、)?(?:結局|そもそも|いったい|一体)?(?:何|なに|なん|どういう意味)?(?:です|でしょう)?か?$/u,
	/^(?:什么(?:是|叫)|何谓|甚麼是|什麼是)(?<thing>.+)$/u,
	/^(?<thing>.+?)(?:是什么(?:意思)?|是什麼|指什么|的定义)$/u,
	/^(?<thing>.+?)(?:(?:이|)란(?: 무엇(?:인가요?|입니까)?)?|(?:은|는|이|가) 무엇(?:인가요?|입니까))$/u,
	/^(?:(?:그럼|그러면|근데|그리고)\s+)?(?<thing>.+?)(?:이|가|은|는|이란|란|(?:이)?라는 게)\s?(?:뭐|뭔|무엇|무슨\s(?:뜻|말))\S{0,8}$/u,
	/^(?:그럼|그러면|그렇다면)\s+(?<thing>.+?)(?:은|는)(?:요)?$/u,
	/^(?<thing>.+?)(?:은|는)요$/u,
	/^(?:じゃあ|では|それでは|で、)(?<thing>[^、]+?)(?:は|って)$/u,
	/^那么?(?<thing>.+?)呢$/u,
	/^ما (?:هو|هي|معنى|المقصود ب)\s*(?<thing>.+)$/u,
	/^מה (?:זה|הוא|היא|זאת|הם)\s+(?<thing>.+)$/u,
];
const FOREIGN_ARTICLE =
	/^(?:(?:der|die|das|den|dem|eine?[nrms]?|les?|la|une?|des|du|el|los|las|unas?|unos|il|lo|gli|un|os?|as|uma?s?|de|het|een)\s+|(?:l|d|un)['’])(?=\S)/iu;
/** What asks for a side of a thing: “the role of …”, “the difference between …”, “your favourite …”. */
const SIDE =
	/^(?:the|your|my|our|this|that|der|die|das|la|le|el|il|o|a|de|het)\s+(?:\S+\s+){0,3}(?:of|between|for|in|to|von|zwischen|de|du|des|del|entre|di|da|tra|van|tussen)\s|\S+est\s|^(?:the\s+)?(?:most|main|first|last|best|two|three|four|difference|unterschied|différence|diferencia|wrong|next)\b|\b(?:good|used|useful|bad|up|needed|responsible)(?:\s+(?:for|at|in|to|with))?$/iu;
const STOP = /[\s?？؟!.।。:：]+$/u;
const LEAD = /^(?:[\s¿¡*_]+|(?:Q|問|问|문)\d{0,2}[.:：)]\s*|\(?\d{1,3}[.)]\s+|#\d{1,3}\s+)+/u;
const QUESTION_SIGN = /[?？؟]\s*$|(?<=\p{Script=Greek}[»")]?)[;\u037E]\s*$/u;

/** The name that the text of `range` asks for; undefined where it asks for anything else or asks nothing. */
export function askedName(line: LineFacts, range: Range = { start: 0, end: line.plain.length }): NamePhrase | undefined {
	return line.once(`asked ${range.start} ${range.end}`, () => {
		const whole = line.text(range);
		if (whole.length > 200) return undefined;
		const lead = LEAD.exec(whole)?.[0].length ?? 0;
		const text = whole.slice(lead).replace(STOP, '');
		const { asks } = line.document.lexicon?.language ?? {};
		for (const form of asks === undefined ? ASKED : [...ASKED, asks]) {
			const groups = form.exec(text)?.groups;
			const thing = groups?.['thing'] ?? groups?.['thing2'];
			if (thing === undefined) continue;
			if (SIDE.test(thing)) return undefined;
			const start = range.start + lead + text.lastIndexOf(thing);
			return thingName(line, { start, end: start + thing.length });
		}
		return undefined;
	});
}

function thingName(line: LineFacts, range: Range): NamePhrase | undefined {
	const article = FOREIGN_ARTICLE.exec(line.text(range))?.[0].length ?? 0;
	const own = trimRange(line.plain, { start: range.start + article, end: range.end });
	const isMarked = line.marks.some(
		(mark) => mark.start >= range.start && mark.start <= own.start && mark.end >= own.end && mark.end <= range.end,
	);
	const phrase = line.name(own, isMarked);
	return phrase !== undefined && phrase.words.length <= 5 ? phrase : undefined;
}

/** Whether the text of `range` is a question by its sign or asks for a name. */
export function isAsking(line: LineFacts, range?: Range): boolean {
	return QUESTION_SIGN.test(range === undefined ? line.plain : line.text(range)) || askedName(line, range) !== undefined;
}

/** The signs of a card's question and of its answer, in pairs: one without the other is no card. */
const CARD_SIGNS: readonly (readonly [RegExp, RegExp])[] = [
	[
		signs('q(?:uestions?)?|问题?|問題?|質問|问|問|설?문|질문|س|سؤال|السؤال|front|card|prompt'),
		signs('a(?:ns(?:wer)?)?|r(?:éponse|ép|esp)?|回?答|答え|答案|답|답변|ج|جواب|الجواب|الإجابة|back|answer'),
	],
	[signs('f(?:rage|råga)?|v(?:raag)?|spørgsmål|s(?:pm)?'), signs('a(?:ntw(?:ort|oord)?|w)?|s(?:var)?')],
	[
		signs('p(?:regunta|ergunta|ytanie|yt)?|d(?:omanda|om)?|î(?:ntrebare)?'),
		signs('r(?:espuesta|esposta|isposta|ăspuns|esp|isp)?|o(?:dpowiedź|dp)?'),
	],
	[
		signs('в(?:опрос)?|пит(?:ання)?|ש(?:אלה)?|ε(?:ρώτηση)?|प्र(?:श्न)?'),
		signs('о(?:твет)?|від(?:повідь)?|ת(?:שובה)?|α(?:πάντηση)?|उ(?:त्तर)?'),
	],
	[signs('s(?:oru)?|h(?:ỏi)?'), signs('c(?:evap)?|đ(?:áp)?')],
];

/** The sign at the front of a side of a card: one of `words`, with or without a number, and a colon or the like. */
function signs(words: string): RegExp {
	return new RegExp(`^(?:${words})\\s*\\d{0,3}\\s*(?:[:.)：．/]|[-–—](?=\\s))\\s*`, 'iu');
}

/** Where the question of a card stands in its line, and the answer in the line below; undefined where the two are no card. */
export function cardBelow(line: LineFacts): { readonly question: Range; readonly answer: Range } | undefined {
	return line.once(cardBelow, () => {
		const { next } = line.around;
		if (next === undefined || line.line.form !== 'text' || next.line.form !== 'text') return undefined;
		for (const [questionSign, answerSign] of CARD_SIGNS) {
			const asks = questionSign.exec(line.plain)?.[0].length ?? 0;
			const answers = answerSign.exec(next.plain)?.[0].length ?? 0;
			if (asks > 0 && answers > 0 && line.plain.length > asks && next.plain.length > answers)
				return { question: { start: asks, end: line.plain.length }, answer: { start: answers, end: next.plain.length } };
		}
		return undefined;
	});
}

/** What a card's question asks for; there a bare name with a question mark asks what it is. */
export function cardName(line: LineFacts, question: Range): NamePhrase | undefined {
	const asked = askedName(line, question);
	const bare = { start: question.start, end: question.end - (CARD_STOP.exec(line.text(question))?.[0].length ?? 0) };
	if (asked !== undefined || QUESTION_SIGN.test(line.text(question)))
		return asked ?? (OPENS_QUESTION.test(line.text(question)) ? undefined : shortName(line, bare));
	const answer = cardBelow(line)?.answer;
	const next = line.around.next;
	const isSaid = answer !== undefined && next !== undefined && isAmongCards(line) && tellsMore(next.text(answer));
	return isSaid ? shortName(line, bare) : undefined;
}

/** Ends of a card’s front: stops, and signs of weight. */
const CARD_STOP = /[\s?？؟!.。:：*★]+$/u;
const OPENS_QUESTION = /^[¿¡]?(?:y|e|et|and|und|но|а)\s/iu;
/** Words in a row, or something left out. */
const MERE_LIST = /^\S+,\s\S+,\s|^(?:\.{2,}|…|\()/u;
const UNPARTED_ANSWER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u;

/** Whether an answer is more than a word or two, as a definition is. */
function tellsMore(text: string): boolean {
	return (text.split(/\s+/u).length >= 3 && !MERE_LIST.test(text)) || UNPARTED_ANSWER.test(text);
}

/** The name alone that answers a card whose front tells what it is and asks nothing. */
export function nameOnBack(line: LineFacts): NamePhrase | undefined {
	const card = cardBelow(line);
	const { next } = line.around;
	if (card === undefined || next === undefined || !isAmongCards(line) || cardName(line, card.question) !== undefined) return undefined;
	const front = line.text(card.question);
	if (QUESTION_SIGN.test(front) || isAskingWord(front) || !tellsMore(front) || front.length < MIN_FRONT) return undefined;
	const phrase = shortName(next, card.answer);
	return phrase !== undefined && !/^\d/u.test(next.text(phrase.range)) ? phrase : undefined;
}

/** Whether another card stands near: one alone may be a coincidence of letters (`P: pressure`, `R: resistance`). */
function isAmongCards(line: LineFacts): boolean {
	let above = line.around.previous;
	let below = line.around.next;
	for (let step = 0; step < NEAR_CARDS; step += 1) {
		above = above?.around.previous;
		below = below?.around.next;
		if ((above !== undefined && cardBelow(above) !== undefined) || (below !== undefined && cardBelow(below) !== undefined)) return true;
	}
	return false;
}

const NEAR_CARDS = 3;
/** A shorter front (UTF-16 units) is hardly a definition. */
const MIN_FRONT = 12;

/** Whether a text begins with a word that asks: “which”, “warum”, “nenne”. */
export function isAskingWord(text: string): boolean {
	return /^(?:what|which|who|when|where|why|how|name|give|list|compare|was|welche\p{L}*|wer|wann|wo|warum|wie|nenne|quel\p{L}*|qui|quand|où|pourquoi|comment|qué|cuál\p{L}*|quién|cuándo|dónde|por qué|cómo|qual|quem|quando|onde|chi|dove|perché|come|wat|welke|wie|waar|waarom|hoe|co|kto|kiedy|gdzie|jak|что|кто|когда|где|почему|как|какой|какая|какие)(?!\p{L})/iu.test(
		text,
	);
}

/** A Korean subject, of which something else than what it is is asked. */
const ASKS_FOR_A_VALUE = /\p{Script=Hangul}(?:은|는)$/u;

function shortName(line: LineFacts, range: Range): NamePhrase | undefined {
	const phrase = ASKS_FOR_A_VALUE.test(line.text(range)) ? undefined : line.name(range);
	return phrase !== undefined && phrase.words.length <= 3 ? phrase : undefined;
}

/** A line of a card that only parts its sides. */
const TURN = /^\?{1,2}$/u;

/** The question right above that this line answers, with the name that it asks for. */
export function questionAbove(line: LineFacts): { readonly question: LineFacts; readonly phrase: NamePhrase } | undefined {
	return line.once(questionAbove, () => {
		let above = line.around.previous;
		if (above !== undefined && TURN.test(above.plain.trim())) above = above.around.previous;
		if (above === undefined || (above.line.form !== 'text' && above.line.form !== 'heading') || cardBelow(above) !== undefined)
			return undefined;
		const phrase = askedName(above) ?? askedBare(above);
		return phrase !== undefined && asksOpenly(above) && isAnswer(line, above) ? { question: above, phrase } : undefined;
	});
}

/** The end of a Korean question that needs no sign. */
const ENDS_AS_QUESTION = /[이가]\s(?:뭐|뭔|무엇)\p{Script=Hangul}{1,4}$/u;

/** Whether a line is a question by its sign, or by its form: a heading, a numbered or bold line. */
function asksOpenly(line: LineFacts): boolean {
	if (ENDS_AS_QUESTION.test(line.plain)) return true;
	return QUESTION_SIGN.test(line.plain) || line.line.form === 'heading' || line.shape.lead === 'strong' || line.line.marker !== undefined;
}

function isAnswer(line: LineFacts, question: LineFacts): boolean {
	const note = line.line;
	if (note.form !== 'text' || isAsking(line) || /^https?:/u.test(line.plain) || note.marker?.kind === 'task') return false;
	if (note.marker !== undefined && line.separator?.kind === 'equals') return false;
	if (line.words.length === 0 || ORDERS.has(line.words[0]?.lower ?? '')) return false;
	if (line.document.lexicon?.language.errand?.test(line.plain) === true) return false;
	if (question.line.marker === undefined) return true;
	return note.indent > question.line.indent || (note.marker === undefined && !note.afterBlank);
}

/** A longer title asks more than what a name is (UTF-16 units). */
const MAX_BARE = 20;

/** The sign of a Korean subject. */
const TOPIC = /(?<=\p{Script=Hangul})[은는]$/u;

/** Whether the line below is a noun with a clause that describes it. */
function saysBelow({ around, document }: LineFacts): boolean {
	return around.next !== undefined && document.lexicon?.language.answer?.test(around.next.plain.trimEnd()) === true;
}

/** The name that stands alone with a question mark in a title, and so asks what it is: `### Q. 임계 영역?`. */
export function askedBare(line: LineFacts): NamePhrase | undefined {
	return line.once(askedBare, () => {
		const { lexicon } = line.document;
		if (line.line.form !== 'heading' || lexicon?.language.isCjk !== true) return undefined;
		const start = LEAD.exec(line.plain)?.[0].length ?? 0;
		const end = line.plain.replace(STOP, '').length;
		if (!QUESTION_SIGN.test(line.plain) || end - start > MAX_BARE) return undefined;
		return shortName(line, { start, end: end - (saysBelow(line) ? (TOPIC.exec(line.plain.slice(start, end))?.[0].length ?? 0) : 0) });
	});
}

/** The line right below that answers the question in `line`. */
export function answerBelow(line: LineFacts): LineFacts | undefined {
	const { next } = line.around;
	const answer = next !== undefined && TURN.test(next.plain.trim()) ? next.around.next : next;
	return answer !== undefined && questionAbove(answer)?.question === line ? answer : undefined;
}
