import { headAt, membersAt, NOTHING, propose, type Rule } from './rule.ts';

const EXAMPLES = /^(.+?)(?<![\s,(])[\s,(]+(?:e\.?g\.?|such as|like|for example|including|incl\.?|i\.?e\.?)[\s,:]+([^\s,:].*?)\)?$/iu;

/** `Orchestrator eg Kubernetes, Swarm`. */
export const suchAs: Rule = {
	name: 'such-as',
	says: 'A name, “e.g.” or “such as”, and members of it.',
	examples: [
		{
			notes: 'Orchestrator eg Kubernetes, Swarm, Nomad, DC/OS',
			reads: 'examples Orchestrator + member Kubernetes + member Swarm + member Nomad + member DC/OS',
		},
		{ notes: 'Registry (e.g. Quay)', reads: 'examples Registry + member Quay' },
	],
	counterExamples: [{ notes: 'We like it, for example on Sundays', not: 'examples We' }],
	propose: (line) => {
		const found = EXAMPLES.exec(line.plain);
		if (found === null || line.verb >= 0) return NOTHING;
		const [whole, left = '', right = ''] = found;
		const head = line.name({ start: 0, end: left.length });
		const start = whole.lastIndexOf(right);
		const range = { start, end: start + right.length };
		const items = line.list(range)?.items ?? [range];
		if (head === undefined || items.some((item) => line.name(item) === undefined)) return NOTHING;
		return propose(line, 'examples', {
			head: headAt(line, head.range),
			names: membersAt(line, line.listNames(items, true).names),
			body: range,
			items,
		});
	},
};
