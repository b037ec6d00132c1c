import { describe, expect, it } from 'vitest';
import { buildSample } from '../model/build-model.samples.ts';
import { newTerm } from './new-term.ts';

const { notes } = buildSample({
	'notes/a.md': '# Cloud\nPod - a\n\nSelf-healing node\n\nRBAC (Role-Based Access Control)\n\nnames a job in passing',
});

describe('newTerm', () => {
	it.each([
		['etcd - key-value store behind Kubernetes', 'etcd'],
		['Terraform', 'Terraform'],
		['**Helm**: package manager', 'Helm'],
		['C++', 'C++'],
		['中文 - x', '中文'],
		['Job - runs to its end', 'Job'],
		['Log stash', 'Log stash'],
	])('takes %j', (line, name) => expect(newTerm(line, notes)).toEqual({ kind: 'new', name }));

	it.each([
		['Pod', 'notes/a.md:2:1 “Pod” is there already'],
		['pods - something else', 'notes/a.md:2:1 “pods” is there already'],
		['Self Healing Nodes', 'notes/a.md:4:1 “Self Healing Nodes” is there already'],
		['**RBAC**: roles', 'notes/a.md:6:1 “RBAC” is there already'],
	])('refuses %j and names the place', (line, message) => expect(newTerm(line, notes)).toEqual({ kind: 'known', message }));

	it.each([
		['', 'empty text'],
		['   ', 'empty text'],
		['# Heading', 'heading'],
		['deleteme x', 'scratch'],
		['---', 'divider'],
		['- Helm', 'list marker'],
		['1. Helm - x', 'list marker'],
		['```js', 'fence'],
		['<!-- x -->', 'comment'],
		['why does it fail?', 'question without a name'],
		['it is what it is', 'statement without a name'],
		['https://example.org/', 'link without a name'],
		['Helm\nChart', 'line break'],
		['Helm\u2028Chart', 'line break'],
		['Helm\rChart', 'line break'],
		['x'.repeat(30_000), 'too-long'],
	])('refuses %j, which is not a term', (line, what) => {
		expect(newTerm(line, notes)).toEqual({ kind: 'no-term', message: expect.stringMatching(new RegExp(`^unexpected ${what}`, 'u')) });
	});
});
