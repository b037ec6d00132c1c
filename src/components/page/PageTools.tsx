import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PageLinks } from '../../schemas/page-data.ts';
import { useEnlarging } from '../diagram/use-enlarging.tsx';
import { CopyCode } from './CopyCode.tsx';
import { MermaidButton } from './MermaidButton.tsx';
import { usePageLinks } from './use-page-links.ts';
import { useTableBoxes } from './use-table-boxes.ts';

const Mermaid = lazy(() => import('@theme/Mermaid'));

interface Props {
	/** Contains the page's HTML. `data-` attributes mark the elements that need a tool. */
	readonly box: RefObject<HTMLElement | null>;
	readonly links: PageLinks | undefined;
}

/** The interactive parts of a page of HTML: links, wide tables, pictures to enlarge, code to copy, and flowcharts. */
export function PageTools({ box, links }: Props): ReactNode {
	useLinkCheck(links);
	usePageLinks(box);
	useTableBoxes(box);
	const enlarged = useEnlarging(box);
	const [flowcharts, setFlowcharts] = useState<readonly HTMLElement[]>([]);
	const [code, setCode] = useState<readonly HTMLElement[]>([]);
	const [sources, setSources] = useState<readonly HTMLElement[]>([]);
	useEffect(() => {
		const all = (selector: string): readonly HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
		setFlowcharts(all('[data-mermaid]'));
		setCode(all('[data-code]'));
		setSources(all('[data-draw]'));
	}, [box]);
	return (
		<>
			{enlarged}
			{flowcharts.map((element, index) =>
				createPortal(
					<Suspense>
						<Mermaid value={element.dataset['mermaid'] ?? ''} />
					</Suspense>,
					element,
					String(index),
				),
			)}
			{sources.map((element, index) =>
				createPortal(
					<MermaidButton text={element.previousElementSibling?.querySelector('code')?.textContent ?? ''} />,
					element,
					String(index),
				),
			)}
			{code.map((element, index) => createPortal(<CopyCode element={element} />, element, String(index)))}
		</>
	);
}

/** Reports the ids and links of the page's HTML to Docusaurus, which checks all links while it builds the site. */
function useLinkCheck(links: PageLinks | undefined): void {
	const { collectAnchor, collectLink } = useBrokenLinks();
	for (const anchor of links?.anchors ?? []) collectAnchor(anchor);
	for (const target of links?.targets ?? []) collectLink(target);
}
