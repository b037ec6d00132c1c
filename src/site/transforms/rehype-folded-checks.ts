import type { Element, ElementContent, Root } from 'hast';

/** The page that lists all checks; a quotation that opens with a link to it holds checks. */
const CHECKS_PAGE = /(?:^|\/)checks(?:\.md)?$/;

/**
 * Folds the checks below a table into one line that says how many there are of each verdict, so that what was added by review stays
 * at hand without drowning the notes. In the repository the same is a quotation; without JavaScript `details` opens all the same.
 */
export function foldedChecks() {
	return (tree: Root): void => {
		tree.children = tree.children.map((node) => (node.type === 'element' && isChecks(node) ? folded(node) : node));
	};
}

function isChecks(quotation: Element): boolean {
	if (quotation.tagName !== 'blockquote') return false;
	const link = find(elements(quotation)[0], 'a');
	return link !== undefined && CHECKS_PAGE.test(String(link.properties['href'] ?? ''));
}

function folded(quotation: Element): Element {
	const [title, ...checks] = elements(quotation);
	const href = find(title, 'a')?.properties['href'] ?? '';
	const items = checks.flatMap((list) => elements(list));
	const verdicts = items.flatMap((item) => textOf(find(item, 'strong')) || []);
	const counts = [...new Set(verdicts)].map((verdict) => `${verdicts.filter((other) => other === verdict).length} ${verdict}`);
	const noun = items.length === 1 ? 'claim' : 'claims';
	const summary = element('summary', {}, [text(`Checked against sources: ${items.length} ${noun}, ${counts.join(', ')}`)]);
	return element('details', { className: ['checks'] }, [
		summary,
		...checks,
		element('p', {}, [element('a', { href }, [text('All checked claims')])]),
	]);
}

function elements(node: Element): readonly Element[] {
	return node.children.filter((child) => child.type === 'element');
}

/** The first element of this name in `node`, `node` itself included. */
function find(node: Element | undefined, tagName: string): Element | undefined {
	if (node === undefined || node.tagName === tagName) return node;
	for (const child of elements(node)) {
		const found = find(child, tagName);
		if (found !== undefined) return found;
	}
	return undefined;
}

function textOf(node: Element | undefined): string {
	return (node?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
