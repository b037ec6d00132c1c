import type { TermId } from '../../../src/language/ids.ts';
import type { FormerIds } from '../../page/glossary-entry.ts';
import type { ListedAddress } from './list.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses } from './published.ts';

/** The former ids of entries, by the terms that have them as aliases now. With them, the former `/glossary#<id>` still leads to the entry. */
export function formerIds(listed: readonly ListedAddress[], published: PublishedAddresses): FormerIds {
	const former = new Map<TermId, string[]>();
	for (const { address } of listed) {
		const slug = address.startsWith(GLOSSARY_ADDRESS) ? address.slice(GLOSSARY_ADDRESS.length) : '';
		const id = published.termOfSlug.get(slug);
		if (id !== undefined && id !== slug) former.set(id, [...(former.get(id) ?? []), slug]);
	}
	return former;
}
