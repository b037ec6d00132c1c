import type { Language } from './language.ts';

/** Arabic: the article is joined to the noun, and “he” or “she” stands for “is”. */
export const arabic: Language = {
	code: 'ar',
	articles: '',
	clause:
		'أنا أنت هو هي نحن هم هذا هذه ذلك تلك لا لم لن ليس ليست كان كانت يكون تكون قد إن أن الذي التي ما ماذا كيف متى أين لماذا إذا لكن لأن',
	linking: 'من إلى على في عن مع بين عند أو و ثم',
	determiners: 'كل بعض أي جميع عدة',
	labels: 'مثال أمثلة تعريف مزايا عيوب ملاحظة ملاحظات مصدر مصادر سؤال أسئلة جواب أنواع خطوات خصائص أسباب نتائج هدف ملخص مهم',
	verbs: 'هو هي هم كان كانت يكون تكون يعني تعني',
	defines: /^(?:هو|هي|يعني|تعني|عبارة عن)\s/u,
};
