import { useLocation } from '@docusaurus/router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { loadCard } from '../term/load-card.ts';
import type { TermCardData } from '../term/TermCard.tsx';
import { termIdOf } from './link-target.ts';
import { PreviewCard } from './PreviewCard.tsx';
import type { Reach } from './reach.ts';

/** So long a pointer or the focus has to stay on a link, in milliseconds: who only passes by sees nothing. */
const DELAY_MS = 200;

interface Shown {
	readonly reach: Reach;
	readonly card: TermCardData;
}

/** Shows the preview of the link that was reached last, until it is left. */
export function PreviewLayer({ reach, baseUrl }: { readonly reach: Reach; readonly baseUrl: string }): ReactNode {
	const [shown, setShown] = useState<Shown | null>(null);
	const dismissed = useRef<HTMLAnchorElement | null>(null);
	const location = useLocation();

	// biome-ignore lint/correctness/useExhaustiveDependencies: another page, or another place on it, is what one wants to see.
	useEffect(() => setShown(null), [location]);

	useEffect(() => {
		const { link, by } = reach;
		const id = termIdOf(link, baseUrl);
		// The focus that Escape gives back to the link does not ask for the preview again.
		if (id === undefined || (by === 'focus' && dismissed.current === link)) return;
		const left = new AbortController();
		const timer = setTimeout(
			() => {
				if (isLeft(reach)) return;
				loadCard(id, baseUrl).then(
					(card) => {
						if (!left.signal.aborted && link.isConnected) setShown({ reach, card });
					},
					// Nothing to show: the plain link stays, and a tap follows it.
					() => {
						if (by === 'tap' && !left.signal.aborted) window.location.assign(link.href);
					},
				);
			},
			by === 'tap' ? 0 : DELAY_MS,
		);
		const leave = (): void => {
			clearTimeout(timer);
			left.abort();
		};
		link.addEventListener(by === 'focus' ? 'blur' : 'pointerleave', by === 'tap' ? () => undefined : leave, { signal: left.signal });
		link.addEventListener('click', leave, { signal: left.signal });
		return leave;
	}, [reach, baseUrl]);

	const onClose = (toLink: boolean): void => {
		const link = shown?.reach.link;
		setShown(null);
		if (!toLink || link === undefined) return;
		dismissed.current = link;
		link.focus();
		link.addEventListener(
			'blur',
			() => {
				dismissed.current = null;
			},
			{ once: true },
		);
	};
	const isSaid = shown !== null && shown.reach.by !== 'hover';

	return (
		<>
			{shown !== null && <PreviewCard key={shown.card.id} reach={shown.reach} card={shown.card} onClose={onClose} />}
			{/* What describes a link that has the focus already is not read by all; the pointer needs no telling. */}
			<p role="status" className="unseen">
				{isSaid && [shown.card.name, shown.card.summary].filter((part) => part !== null).join(': ')}
			</p>
		</>
	);
}

/** Whether somebody went on while this code was on its way. */
function isLeft({ link, by }: Reach): boolean {
	return (by === 'hover' && !link.matches(':hover')) || (by === 'focus' && document.activeElement !== link);
}
