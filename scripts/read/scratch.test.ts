import { expect, it } from 'vitest';
import { isScratch } from './scratch.ts';

it.each(['TODO ask Ann', 'deleteme x', 'FIXME: this', '#todo find out why', '#TODO #now ring Ann', 'todo buy board', 'todo: ask about it'])(
	'%s is a reminder',
	(content) => expect(isScratch(content)).toBe(true),
);

it.each([
	'Todo lists - what is still to be done',
	'todo app',
	'TODO what is a quorum?',
	'#todo-app is a tag',
	'#todo #later',
	'#todos',
	'todo: list of tasks',
	'buy board',
])('%s is none', (content) => expect(isScratch(content)).toBe(false));
