import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PagePlaces } from '../../schemas/page-data.ts';
import { useEnlarging } from '../diagram/use-enlarging.tsx';
import { CopyCode } from './CopyCode.tsx';
import { usePageLinks } from './use-page-links.ts';
import { useTableBoxes } from './use-table-boxes.ts';

const Mermaid = lazy(() => import('@theme/Mermaid'));

interface Props {
	/** Holds the page's HTML, in which elements say by their data what they are. */
	readonly box: RefObject<HTMLElement | null>;
	readonly places: PagePlaces | undefined;
}

/** Adds behaviour to a page of HTML: links, wide tables, pictures to enlarge, code to copy, flowcharts from the notes. */
export function PageTools({ box, places }: Props): ReactNode {
	useCheckedPlaces(places);
	usePageLinks(box);
	useTableBoxes(box);
	const enlarged = useEnlarging(box);
	const [flowcharts, setFlowcharts] = useState<readonly HTMLElement[]>([]);
	const [code, setCode] = useState<readonly HTMLElement[]>([]);
	useEffect(() => {
		const all = (selector: string): readonly HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
		setFlowcharts(all('[data-mermaid]'));
		setCode(all('[data-code]'));
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
			{code.map((element, index) => createPortal(<CopyCode element={element} />, element, String(index)))}
		</>
	);
}

/** Tells Docusaurus, which checks all links while it builds the site, of those in the page's HTML. */
function useCheckedPlaces(places: PagePlaces | undefined): void {
	const { collectAnchor, collectLink } = useBrokenLinks();
	for (const anchor of places?.anchors ?? []) collectAnchor(anchor);
	for (const link of places?.links ?? []) collectLink(link);
}
