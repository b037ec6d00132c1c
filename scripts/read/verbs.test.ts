import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/words.ts';
import { finiteVerbIndex } from './verbs.ts';

/** The word taken for the verb. */
function verbOf(text: string): string | undefined {
	return wordsOf(text)[finiteVerbIndex(wordsOf(text))]?.text;
}

describe('the first finite verb behind a subject', () => {
	it.each([
		['Helm is a package manager', 'is'],
		['IaaS Infrastructure can be fully scripted', 'can'],
		['Kubernetes restarts pods that fail', 'restarts'],
		['Containers pin dependencies', 'pin'],
		['A scheduler places containers', 'places'],
		['Traffic only goes one way', 'goes'],
		['NGINX routes requests', 'routes'],
		['Chaos Monkey randomly pulls out connections', 'pulls'],
		["Pods don't survive", "don't"],
	])('%s: %s', (text, verb) => expect(verbOf(text)).toBe(verb));

	it.each([
		'Helm',
		'package manager',
		'Cluster of containers',
		'container scheduler',
		'Docker Enterprise Edition',
		'Load Balancer Health Checks',
		'ports to know',
		'restarts',
		'is',
		'the routes table',
		'DNS records',
		'',
	])('%j has none', (text) => expect(verbOf(text)).toBeUndefined());
});
