import type { TermPreview } from '../../schemas/terms-json.ts';

const cards = new Map<string, Promise<TermPreview>>();

/**
 * The card of a term, loaded once. After a failure the next call tries again.
 *
 * @param id as in addresses: percent-encoded
 *
 * @throws if the card cannot be loaded, or the file contains none
 */
export function loadCard(id: string, baseUrl: string): Promise<TermPreview> {
	const known = cards.get(id);
	if (known !== undefined) return known;
	const card = fetchCard(`${baseUrl}api/terms/${id}.json`);
	cards.set(id, card);
	card.catch(() => cards.delete(id));
	return card;
}

async function fetchCard(address: string): Promise<TermPreview> {
	// Without a network the browser would report the request in its console.
	if (!navigator.onLine) throw new Error('offline');
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const record: unknown = await response.json();
	const card = typeof record === 'object' && record !== null && 'preview' in record ? record.preview : undefined;
	if (!isCard(card)) throw new Error(`${address}: no card`);
	return card;
}

function isCard(card: unknown): card is TermPreview {
	return typeof card === 'object' && card !== null && 'name' in card && 'url' in card && 'aliases' in card && Array.isArray(card.aliases);
}
