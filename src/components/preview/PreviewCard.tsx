import '../../css/term-card.css';

import { useHistory } from '@docusaurus/router';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { TermPreview } from '../../schemas/terms-json.ts';
import { isPlainClick } from '../plain-click.ts';
import { CopyActions } from '../term/CopyActions.tsx';
import { TermCard } from '../term/TermCard.tsx';
import styles from './Preview.module.css';
import { PREVIEWED_ATTRIBUTE, type PreviewRequest } from './preview-request.ts';
import { useCardPosition } from './use-card-position.ts';
import { useCloseOnLeave } from './use-close-on-leave.ts';

const TEXT_ID = 'preview-text';

interface Props {
	readonly request: PreviewRequest;
	readonly card: TermPreview;
	/** Called when the preview should close. `toLink` tells whether the focus returns to the link. */
	readonly onClose: (toLink: boolean) => void;
}

/** The preview card beside a link. It describes the link, can receive focus, and closes when both are left or on Escape. */
export function PreviewCard({ request, card, onClose }: Props): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	const history = useHistory();
	const { link, by } = request;
	useCardPosition(link, box, onClose);
	useCloseOnLeave(request, box, onClose);

	useEffect(() => {
		link.setAttribute('aria-describedby', TEXT_ID);
		link.setAttribute(PREVIEWED_ATTRIBUTE, '');
		return () => {
			link.removeAttribute('aria-describedby');
			link.removeAttribute(PREVIEWED_ATTRIBUTE);
		};
	}, [link]);

	const open = (event: MouseEvent): void => {
		// Only for pages within the site. Term pages are standalone and load in full.
		if (!isPlainClick(event) || link.hash === '') return;
		event.preventDefault();
		history.push(link.pathname + link.hash);
	};

	return (
		<div ref={box} role="dialog" aria-label={`Preview: ${card.name}`} className={styles.card}>
			<div id={TEXT_ID}>
				<TermCard term={card} level={2} as="preview" />
			</div>
			<div className={styles.foot}>
				<a className={styles.open} href={link.href} onClick={open}>
					Open
				</a>
				<CopyActions id={card.id} name={card.name} />
			</div>
			{by === 'focus' && (
				<p className={styles.hint}>
					<kbd>Alt</kbd> <kbd>↓</kbd> to move into it, <kbd>Esc</kbd> to close
				</p>
			)}
		</div>
	);
}
