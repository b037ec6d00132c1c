import { expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';

it.each([
	['/t/kuberntes', 'kuberntes'],
	['/t/load-balncing/', 'load balncing'],
	['/study/t/caf%C3%A9', 'café'],
	['/t/%E0%A4%A', '%E0%A4%A'],
	['/docs/old/helm.html', 'helm'],
	['/', ''],
	[`/${'x'.repeat(81)}`, ''],
])('%s asks for “%s”', (path, words) => expect(askedWords(path)).toBe(words));
