import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** The first syllable in Unicode, and how many share their first two letters: the last letter goes round. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const ENDINGS = 28;
/** Places of the last letters ㄴ and ㄹ among the {@link ENDINGS}. */
const N = 4;
const L = 8;

/** All syllables that end in the letter at `place`. */
function endingIn(place: number): string {
	const first = FIRST_SYLLABLE + place;
	const count = Math.floor((LAST_SYLLABLE - first) / ENDINGS) + 1;
	return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index * ENDINGS)).join('');
}

/** The end of a verb that describes the noun behind it: a last ㄴ or ㄹ, but for the signs of an object and of a subject. */
const DESCRIBING = `[${endingIn(N)}${endingIn(L)}](?<![를을]|^\\S{1,8}[은는])`;
/** A noun, or two in a row, behind what describes it; no verb ends so. */
const NOUN =
	'\\s(?:\\p{Script=Hangul}{1,6}(?<![다요함됨임음])(?<!\\s[안못]\\s.{1,6})|\\p{Script=Hangul}{1,5}\\s\\p{Script=Hangul}{1,6}(?<![다요함됨임음기서고게면지]))';
/** Nouns that stand for whatever was described. */
const BOUND_NOUN = '\\s(?:것|거|곳|때|말|수|양|법|값|힘|표|일|쪽|중)';
const TAIL = '(?:이다|임|이야|예요|입니다)?(?:\\s?\\([^()]{1,60}\\))?\\.?$';
const NO_SUBJECT = '(?!(?:나|우리|오늘|내일|어제|이번|다음|시험|이거|이건|그건|저건|여기|선생님|교수님|강사님)\\S*\\s)';

/** Korean: particles stand at the end of words. */
export const korean: Language = {
	code: 'ko',
	isCjk: true,
	articles: '',
	clause: '나는 우리는 그는 그것은 이것은 그리고 하지만 그러나 그래서 만약 때문에 있다 없다 이다 한다 된다 있음 없음',
	linking: '및 또는 와 과',
	determiners: '이 그 저 모든 각 여러 다른',
	labels:
		'예 예시 예: 특징 정의 장점 단점 주의 참고 출처 질문 답 답변 종류 단계 순서 성질 원인 결과 목적 요약 메모 용도 중요 이유 방법 차이 공통점 준비물 숙제',
	verbs: '',
	remarks: '해결 해결책 방법 원인 이유 결과 문제 차이 목적 핵심 단점 장점 특징',
	defines: /^(?!)/u,
	definition: new RegExp(
		[
			// The name stands behind the noun that it belongs to, and what it is behind a comma: “해결은 X, …하는 것”.
			`^(?:해결책?|방법|대책|대안|원인|이름|반대|예외)(?:은|는)\\s(?<name3>[^\\s,]{2,12}(?:\\s[^\\s,]{1,8})?),\\s(?=[^?]{4,}(?:${BOUND_NOUN}|${DESCRIBING}${NOUN})${TAIL})`,
			`^${NO_SUBJECT}(?<name4>[^\\s,.:?]{2,14}?(?:\\s[^\\s,.:?]{1,10}?)?)\\s자체(?:은|는)\\s(?=[^?]{4,}(?:${BOUND_NOUN}|${DESCRIBING}${NOUN})${TAIL})`,
			/^(?!(?:나|우리|오늘|내일|어제|이번|다음|시험|이거|이건|그건|저건|여기|선생님|교수님|강사님)\S*\s)(?<name>[^\s,.:?]{2,14}?(?:\s[^\s,.:?]{1,10}?){0,2}?)(?:\s?\([^()]{1,40}\))?(?:이란|란|이라는 건|라는 건|은|는)\s(?!(?:것|거|곳|때|데|수|중|동안|경우)(?:\s|[은는이가을를에]))(?=.{2,}(?:(?:말|뜻|의미|가리)(?:한다|함|하는 것|킨다|킴)|(?:것|거|곳|때|말|뜻|수|양|법|값|힘|표)(?:이다|임|이야|예요|입니다|이에요)?|일컫는다|이른다|이다|이에요|예요|입니다)\.?$)/u
				.source,
			`^${NO_SUBJECT}(?<name2>[^\\s,.:?]{1,8}(?<![을를에은는도고서면가이게])\\s[^\\s,.:?]{1,14}?|[^\\s,.:?]{2,14}?)(?:\\s?\\([^()]{1,40}\\))?(?:이란|란|은|는|\\?)\\s(?=[^?]{4,}${DESCRIBING}${NOUN}${TAIL})`,
		].join('|'),
		'u',
	),
	clauseSign:
		/(?:을|를|은|는)\s|(?:한다|된다|이다|있다|없다|였다|했다|습니다|세요|하기)$|\s\S*(?:나옴|함|됨|내기|보기|쓰기)$|[ㅋㅎㅠㅜ]{2}|\d\s?(?:시|쪽|페이지|월|일)(?:\s|$)/u,
	labelForm: /(?:^|\s)\d{1,2}\s?(?:개|가지|단계|종류|총사|강|회차|주차)$|\s(?:이유|차이|순서|방법)$/u,
	answer: new RegExp(`(?:${BOUND_NOUN}|${DESCRIBING}${NOUN})${TAIL}`, 'u'),
	errand:
		/잊지|까먹지|챙기기|챙길 것|가져(?:가기|오기|갈 것)|물어보기|물어볼 것|나중에\s(?:보|다시|찾|물어|확인|정리|하기)|예약$|제출$|까지$|\s(?:외우기|확인하기|정리하기|복습하기|제출하기|예약하기|풀어 ?보기|읽어 ?오기)$|졸림|졸려|내려야/u,
	pairs: [
		new RegExp(
			`^(?<name>\\p{Script=Hangul}{2,10}(?:\\s\\p{Script=Hangul}{1,8})?)(?:\\s?\\([^()]{1,40}\\))?(?:은|는)\\s(?<said>.{4,}(?:${BOUND_NOUN}|${DESCRIBING}${NOUN})${TAIL})`,
			'u',
		),
	],
	prose: proseForms({
		framed:
			/(?:을|를|것을|현상을|이를|이것을)\s+['‘“"]?(?<name>[^\s,.'’”"]{1,20}?(?:\s[^\s,.'’”"]{1,12}?)?)['’”"]?(?:\([^()]{1,40}\))?(?:이라고|라고|이라|라)\s?(?:한다|부른다|합니다|부릅니다|함|불린다|칭한다|말한다|해요|불러요|하며|하고|부르며)/gu,
	}),
};
