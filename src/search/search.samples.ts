import type { NameRecord, TextRecord } from '../schemas/search-json.ts';
import { createSearch } from './search.ts';
import type { Search, Tier } from './types.ts';

/** A term with only the fields that matter to a test. The default id is the name in lower case, with hyphens for spaces. */
export interface SampleTerm extends Partial<NameRecord>, Partial<Omit<TextRecord, 'id' | 'mentions'>> {
	readonly name: string;
	/** Other lines that mention it. */
	readonly lines?: readonly string[];
}

/** The part of a sample that is loaded first. */
export function nameOf(term: SampleTerm): NameRecord {
	const { name, aliases = [], see = [], expansion = null, kind = null, topic = null, mentions = 0 } = term;
	const id = term.id ?? name.toLowerCase().replaceAll(' ', '-');
	return { id, name, aliases, see, expansion, kind, topic, url: term.url ?? `/t/${id}/`, mentions };
}

/** A search with these terms, added in order. A string is a term with that name. */
export function searchOf(terms: readonly (SampleTerm | string)[]): Search {
	const search = createSearch();
	const all = terms.map((term) => (typeof term === 'string' ? { name: term } : term));
	for (const term of all) search.addName(nameOf(term));
	for (const term of all) {
		const { definition = null, keywords = [], notes = [], lines = [] } = term;
		search.addText({ id: nameOf(term).id, definition, keywords, notes, mentions: lines });
	}
	return search;
}

/** The ids and tiers that a query finds, the best first. */
export function found(search: Search, query: string, limit = 20): readonly (readonly [id: string, tier: Tier])[] {
	return search.find(query, limit).terms.map((hit) => [hit.record.id, hit.tier]);
}

/** Terms with every kind of name. */
export const SAMPLE_TERMS: readonly SampleTerm[] = [
	{
		name: 'Kubernetes',
		aliases: ['K8s', 'kube'],
		kind: 'tool',
		mentions: 9,
		definition: 'Runs containers on a cluster of machines. It restarts what fails.',
		keywords: ['container platform of Google'],
	},
	{ name: 'Helm', definition: 'The package manager of Kubernetes.', notes: ['Helm - Tiller is gone'] },
	{ name: 'Helm chart', definition: 'A package that Helm installs.' },
	{ name: 'Pod', definition: 'The smallest unit.' },
	{ name: 'RBAC', expansion: 'Role-Based Access Control', definition: 'Grants rights by role.' },
	{ name: 'ElasticSearch', definition: 'Finds documents.' },
	{ name: 'Multi-tenant nodes', definition: 'Shared by several customers.' },
	{ name: 'Resource utilisation', definition: 'How busy a machine is.' },
	{ name: 'Load balancer', definition: 'Spreads traffic over several servers.' },
	{ name: 'Déjà vu cache', id: 'deja-vu' },
	{ name: 'C++', id: 'cpp' },
	{ name: 'C#', id: 'csharp' },
	{ name: '.NET', id: 'dotnet' },
	{ name: 'Node.js' },
	{ name: 'DC/OS', id: 'dc-os' },
	{ name: 'docker-build' },
	{ name: '本番環境', aliases: ['コンテナ基盤'] },
	{ name: 'حاوية' },
	{ name: 'Контейнер' },
];
