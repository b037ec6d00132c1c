import type { TermId } from '../../../src/language/ids.ts';
import { slugOf } from '../../model/slug.ts';
import type { Term } from '../../model/types.ts';

/** An address that several terms claim. It leads to none of them. */
export interface ContestedAlias {
	/** The part of the address after `/t/`. */
	readonly slug: string;
	/** The terms that claim it, in the order of their names. */
	readonly ids: readonly TermId[];
}

/** The addresses that lead to terms besides `/t/<id>/`. */
export interface TermAliases {
	/** The slugs of each term. */
	readonly slugs: ReadonlyMap<TermId, readonly string[]>;
	readonly contested: readonly ContestedAlias[];
}

interface Claim {
	readonly id: TermId;
	readonly spelling: string;
	/** Whether the entry of the term has this spelling, and not only the notes. */
	readonly isReviewed: boolean;
}

/** People type such a word as they see it, in capitals or not. They copy longer ones. */
const SHORT_WORD = /^[a-z0-9]{1,5}$/u;

/**
 * Assigns the addresses of names, of aliases and of the names that entries list under `see` to terms. An id has priority over aliases, an alias of an entry over one of the notes. If
 * several equal claims remain, no term gets the address. A short word leads to its term as it is written and in capitals: `k8s`, `K8s`,
 * `K8S`.
 */
export function termAliases(terms: readonly Term[]): TermAliases {
	const ids = new Set<string>(terms.map((term) => term.id));
	const slugs = new Map<TermId, Set<string>>();
	const contested: ContestedAlias[] = [];
	const assign = (id: TermId, slug: string): void => void slugs.set(id, (slugs.get(id) ?? new Set()).add(slug));
	for (const [slug, claims] of claimsBySlug(terms)) {
		const owners = ids.has(slug) ? [slug as TermId] : bestClaims(claims);
		const [owner] = owners;
		if (owner === undefined || owners.length > 1) {
			contested.push({ slug, ids: owners });
			continue;
		}
		if (slug !== owner) assign(owner, slug);
		const spellings = claims.flatMap((claim) => (claim.id === owner ? [claim.spelling] : []));
		for (const variant of caseVariants(slug, spellings)) assign(owner, variant);
	}
	return { slugs: new Map([...slugs].map(([id, set]) => [id, [...set].sort()])), contested };
}

function claimsBySlug(terms: readonly Term[]): ReadonlyMap<string, readonly Claim[]> {
	const claims = new Map<string, Claim[]>();
	for (const { id, name, aliases, see, entry } of terms) {
		const reviewed = new Set([entry?.name, ...(entry?.aliases ?? []), ...see]);
		for (const spelling of [name, ...aliases, ...see]) {
			const slug = slugOf(spelling);
			const list = claims.get(slug) ?? [];
			list.push({ id, spelling, isReviewed: reviewed.has(spelling) });
			claims.set(slug, list);
		}
	}
	return claims;
}

/** The terms with the best claim. */
function bestClaims(claims: readonly Claim[]): readonly TermId[] {
	const reviewed = claims.filter((claim) => claim.isReviewed);
	return [...new Set((reviewed.length > 0 ? reviewed : claims).map((claim) => claim.id))];
}

function caseVariants(slug: string, spellings: readonly string[]): readonly string[] {
	if (!SHORT_WORD.test(slug)) return [];
	return [...spellings.filter((spelling) => spelling.toLowerCase() === slug), slug.toUpperCase()].filter((variant) => variant !== slug);
}
