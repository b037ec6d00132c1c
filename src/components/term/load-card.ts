import type { TermPreview } from '../../schemas/terms-json.ts';

const cards = new Map<string, Promise<TermPreview>>();

/**
 * What a card shows of a term, loaded once; what failed is tried again the next time.
 *
 * @param id as it stands in addresses: percent-encoded where need be
 *
 * @throws where it cannot be loaded, or is no card
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
	// Without a network there is nothing to ask, and the browser would complain of it in its console.
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
