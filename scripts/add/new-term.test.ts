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
		['', 'there is no text'],
		['   ', 'there is no text'],
		['# Heading', 'the text is read as a heading'],
		['deleteme x', 'the text is read as a scratch'],
		['---', 'the text is read as a divider'],
		['- Helm', 'the text begins as an item of a list'],
		['1. Helm - x', 'the text begins as an item of a list'],
		['```js', 'the text is read as a fence'],
		['<!-- x -->', 'the text is read as a comment'],
		['why does it fail?', 'the text is read as a question without a name'],
		['it is what it is', 'the text is read as a statement without a name'],
		['https://example.org/', 'the text is read as a link without a name'],
		['Helm\nChart', 'the text has a line break'],
		['Helm\u2028Chart', 'the text has a line break'],
		['Helm\rChart', 'the text has a line break'],
		['x'.repeat(30_000), 'the text is too long'],
	])('refuses %j, which is not a term', (line, what) => {
		expect(newTerm(line, notes)).toEqual({ kind: 'no-term', message: expect.stringMatching(new RegExp(`^${what}: write a name`, 'u')) });
	});
});
