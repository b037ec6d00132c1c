import type { TermId } from '../../../src/language/ids.ts';
import { slugOf } from '../../model/slug.ts';
import type { Term } from '../../model/types.ts';

/** An address that would lead to several terms, so that it leads to none. */
export interface ContestedAlias {
	/** The part behind `/t/`. */
	readonly slug: string;
	/** Whoever claims it, in the order of their names. */
	readonly ids: readonly TermId[];
}

/** Which addresses besides `/t/<id>/` lead to each term. */
export interface TermAliases {
	readonly slugs: ReadonlyMap<TermId, readonly string[]>;
	readonly contested: readonly ContestedAlias[];
}

interface Claim {
	readonly id: TermId;
	readonly spelling: string;
	/** Whether an entry says so; the notes alone have to stand back. */
	readonly isReviewed: boolean;
}

/** People type these as they see them, in capitals or not; longer ones they copy. */
const SHORT_WORD = /^[a-z0-9]{1,5}$/u;

/**
 * Gives out the addresses of names and aliases. An id wins over every alias, an entry's alias over one of the notes; what equals claim
 * goes to neither. A word of up to five letters is there as it is written and in capitals too: `k8s`, `K8s`, `K8S`.
 */
export function termAliases(terms: readonly Term[]): TermAliases {
	const ids = new Set<string>(terms.map((term) => term.id));
	const claims = new Map<string, Claim[]>();
	for (const term of terms) {
		const listed = new Set([term.entry?.name, ...(term.entry?.aliases ?? [])]);
		for (const spelling of [term.name, ...term.aliases]) {
			const slug = slugOf(spelling);
			const list = claims.get(slug) ?? [];
			list.push({ id: term.id, spelling, isReviewed: listed.has(spelling) });
			claims.set(slug, list);
		}
	}
	const slugs = new Map<TermId, Set<string>>();
	const contested: ContestedAlias[] = [];
	const give = (id: TermId, slug: string): void => void slugs.set(id, (slugs.get(id) ?? new Set()).add(slug));
	for (const [slug, list] of claims) {
		const owners = ids.has(slug) ? [slug as TermId] : ownersOf(list);
		const [owner] = owners;
		if (owner === undefined || owners.length > 1) {
			contested.push({ slug, ids: owners });
			continue;
		}
		if (slug !== owner) give(owner, slug);
		const spellings = list.flatMap((claim) => (claim.id === owner ? [claim.spelling] : []));
		for (const variant of caseVariants(slug, spellings)) give(owner, variant);
	}
	return { slugs: new Map([...slugs].map(([id, set]) => [id, [...set].sort()])), contested };
}

/** The terms with the best claim. */
function ownersOf(claims: readonly Claim[]): readonly TermId[] {
	const reviewed = claims.filter((claim) => claim.isReviewed);
	return [...new Set((reviewed.length > 0 ? reviewed : claims).map((claim) => claim.id))];
}

function caseVariants(slug: string, spellings: readonly string[]): readonly string[] {
	if (!SHORT_WORD.test(slug)) return [];
	return [...spellings.filter((spelling) => spelling.toLowerCase() === slug), slug.toUpperCase()].filter((variant) => variant !== slug);
}
