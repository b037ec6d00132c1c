import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Korean: particles stand at the end of words. */
export const korean: Language = {
	code: 'ko',
	articles: '',
	clause: '나는 우리는 그는 그것은 이것은 그리고 하지만 그러나 그래서 만약 때문에 있다 없다 이다 한다 된다 있음 없음',
	linking: '및 또는 와 과',
	determiners: '이 그 저 모든 각 여러 다른',
	labels: '예 예시 예: 특징 정의 장점 단점 주의 참고 출처 질문 답 답변 종류 단계 순서 성질 원인 결과 목적 요약 메모 용도 중요',
	verbs: '',
	defines: /^(?!)/u,
	definition: /^(?<name>[^\s,.:]+?(?:\s[^\s,.:]+?){0,3}?)(?:\s?\([^()]{1,40}\))?(?:이란|란|은|는)\s(?=.{2,}(?:다|말함|것|요)\.?$)/u,
	clauseSign: /(?:을|를|은|는)\s|(?:한다|된다|이다|있다|없다|였다|했다|습니다|세요|하기)$|\s\S*(?:나옴|함|됨|내기|보기|쓰기)$/u,
	prose: proseForms({
		framed:
			/(?:을|를|것을|현상을|이를|이것을)\s+['‘“"]?(?<name>[^\s,.'’”"]{1,20}?(?:\s[^\s,.'’”"]{1,12}?)?)['’”"]?(?:\([^()]{1,40}\))?(?:이라고|라고|이라|라)\s?(?:한다|부른다|합니다|부릅니다|함|불린다|칭한다|말한다|해요|불러요|하며|하고|부르며)/gu,
	}),
};
