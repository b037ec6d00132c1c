import '../../css/term-card.css';

import { useHistory } from '@docusaurus/router';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { CopyActions } from '../term/CopyActions.tsx';
import { TermCard, type TermCardData } from '../term/TermCard.tsx';
import styles from './Preview.module.css';
import { type Reach, SHOWN } from './reach.ts';
import { useLeaving } from './use-leaving.ts';
import { usePlace } from './use-place.ts';

const TEXT_ID = 'preview-text';

interface Props {
	readonly reach: Reach;
	readonly card: TermCardData;
	/** Told when the preview is to go, and whether the focus belongs back on the link. */
	readonly onClose: (toLink: boolean) => void;
}

/** The card beside a link. It describes the link, can be entered, and goes when both are left or on Escape. */
export function PreviewCard({ reach, card, onClose }: Props): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	const history = useHistory();
	const { link, by } = reach;
	usePlace(link, box, onClose);
	useLeaving(reach, box, onClose);

	useEffect(() => {
		link.setAttribute('aria-describedby', TEXT_ID);
		link.setAttribute(SHOWN, '');
		return () => {
			link.removeAttribute('aria-describedby');
			link.removeAttribute(SHOWN);
		};
	}, [link]);

	const open = (event: MouseEvent): void => {
		const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
		// Within the site; the page of a term stands beside it and is loaded as a whole.
		if (modified || link.hash === '') return;
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
					<kbd>Alt</kbd> <kbd>↓</kbd> to go in, <kbd>Esc</kbd> to close
				</p>
			)}
		</div>
	);
}
