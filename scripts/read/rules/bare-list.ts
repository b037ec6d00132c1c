import { membersAt, NOTHING, propose, type Rule } from './rule.ts';

/** `Quay, Harbor, Docker Hub`. Adjectives look the same, so capitals or an all-lower-case author are asked for. */
export const bareList: Rule = {
	name: 'bare-list',
	says: 'Three names or more in a row, and nothing else.',
	examples: [
		{ notes: 'Quay, Harbor, Docker Hub', reads: 'examples + member Quay + member Harbor + member Docker Hub' },
		{
			notes: '- pod\n- node\n- stdin, stdout, stderr',
			reads: ['term pod', 'term node', 'examples + member stdin + member stdout + member stderr'],
		},
	],
	counterExamples: [
		{ notes: 'cheap, fast, small', not: 'examples + member cheap + member fast + member small' },
		{ notes: 'stdin, stdout, stderr', not: 'examples + member stdin + member stdout + member stderr' },
	],
	propose: (line, { parent }) => {
		const list = line.list({ start: 0, end: line.plain.trimEnd().length });
		if (list?.sign !== 'comma' || list.items.length < 3 || parent?.kind === 'term') return NOTHING;
		const found = line.listNames(list.items, line.document.lowerCaseStyle);
		if (!found.allShort || found.names.length !== list.items.length) return NOTHING;
		return propose(line, 'examples', { names: membersAt(line, found.names), items: list.items });
	},
};
