import { answerBelow, askedBare, askedName } from './parts/asked.ts';
import { bracketNames } from './parts/head-names.ts';
import { headAt, NOTHING, propose, type Rule } from './rule.ts';

/** `## What is a stoma?` above its answer. */
export const askedThing: Rule = {
	name: 'asked-thing',
	says: 'A question or a heading asks what a thing is, and the line below answers: the thing is a term.',
	forms: ['text', 'heading'],
	examples: [
		{ notes: '## What is a drumlin?\n\nHill of glacial till.', reads: ['heading drumlin', 'definition drumlin'] },
		{ notes: '**3. Was ist ein Akkord?**\nMehrere Töne zugleich', reads: ['question Akkord', 'definition Akkord'] },
		{
			notes: '오늘은 양조장에 갔다. 비가 왔다.\n\n## Q. 그럼 덧술은?\n밑술에 재료를 더 넣은 술',
			reads: ['statement', 'heading 덧술', 'definition 덧술'],
		},
		{
			notes: '오늘은 양조장에 갔다. 비가 왔다.\n\n## 지게미?\n술을 거르고 남은 찌꺼기',
			reads: ['statement', 'heading 지게미', 'definition 지게미'],
		},
		{
			notes: '오늘은 양조장에 갔다. 비가 왔다.\n\n## Q2. 고두밥은?\n술을 빚으려고 되게 찐 밥',
			reads: ['statement', 'heading 고두밥', 'definition 고두밥'],
		},
		{ notes: '¿Qué es la anáfora?\nRepetición de una palabra', reads: ['question anáfora', 'definition anáfora'] },
	],
	counterExamples: [
		{ notes: '## Compare moraine and drumlin\n\nBoth are left by ice.', not: 'heading Compare moraine and drumlin' },
		{ notes: '**What is the role of the roadie?**\nCarries things', not: 'question role of the roadie' },
		{ notes: 'What is a drumlin?\nWhat is an esker?', not: 'question drumlin' },
	],
	propose: (line) => {
		const bare = askedBare(line);
		const phrase = askedName(line) ?? bare;
		if (phrase === undefined || (answerBelow(line) === undefined && phrase !== bare)) return NOTHING;
		return propose(line, line.line.form === 'heading' ? 'heading' : 'question', {
			head: headAt(line, phrase.range),
			names: bracketNames(line, phrase),
		});
	},
};
