import { useLocation } from '@docusaurus/router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { TermPreview } from '../../schemas/terms-json.ts';
import { loadCard } from '../term/load-card.ts';
import { termIdOf } from './link-target.ts';
import { PreviewCard } from './PreviewCard.tsx';
import type { PreviewRequest } from './preview-request.ts';

/** How long a pointer or the focus must stay on a link, in milliseconds, so that passing over it shows nothing. */
const DELAY_MS = 200;

interface Shown {
	readonly request: PreviewRequest;
	readonly card: TermPreview;
}

/** Shows the preview of the most recent link, until it is left. */
export function PreviewLayer({ request, baseUrl }: { readonly request: PreviewRequest; readonly baseUrl: string }): ReactNode {
	const [shown, setShown] = useState<Shown | null>(null);
	const dismissed = useRef<HTMLAnchorElement | null>(null);
	const location = useLocation();

	// biome-ignore lint/correctness/useExhaustiveDependencies: a preview closes when the location changes.
	useEffect(() => setShown(null), [location]);

	useEffect(() => {
		const { link, by } = request;
		const id = termIdOf(link, baseUrl);
		// Escape returns the focus to the link, which must not open the preview again.
		if (id === undefined || (by === 'focus' && dismissed.current === link)) return;
		const left = new AbortController();
		const timer = setTimeout(
			() => {
				if (isLeft(request)) return;
				loadCard(id, baseUrl).then(
					(card) => {
						if (!left.signal.aborted && link.isConnected) setShown({ request, card });
					},
					// Without a card there is no preview. A tap follows the link.
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
	}, [request, baseUrl]);

	const onClose = (toLink: boolean): void => {
		const link = shown?.request.link;
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
	const isSaid = shown !== null && shown.request.by !== 'hover';

	return (
		<>
			{shown !== null && <PreviewCard key={shown.card.id} request={shown.request} card={shown.card} onClose={onClose} />}
			{/* Not all screen readers announce a new description of a link that has the focus already. A preview on hover needs no announcement. */}
			<p role="status" className="unseen">
				{isSaid && [shown.card.name, shown.card.summary].filter((part) => part !== null).join(': ')}
			</p>
		</>
	);
}

/** Whether the pointer or the focus has left the link while the card was loading. */
function isLeft({ link, by }: PreviewRequest): boolean {
	return (by === 'hover' && !link.matches(':hover')) || (by === 'focus' && document.activeElement !== link);
}
