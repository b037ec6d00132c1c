import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Drawing } from '../blocks/Drawing.tsx';
import styles from './PictureDialog.module.css';
import { usePanZoom } from './use-pan-zoom.ts';

/** The factor of the zoom buttons. */
const ZOOM_STEP = 1.4;

interface PictureDialogProps {
	readonly svg: string;
	readonly title: string;
	/** Called when the dialog has closed and the focus is restored. */
	readonly onClosed: () => void;
}

/** A picture as large as the window. Mouse, fingers and keys move and zoom it. */
export function PictureDialog({ svg, title, onClosed }: PictureDialogProps): ReactNode {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const keys = useId();
	const { view, picture, zoomBy, showAll, onKeyDown } = usePanZoom();
	return (
		<dialog ref={dialog} className={styles.dialog} aria-label={title} aria-describedby={keys} onClose={onClosed} onKeyDown={onKeyDown}>
			<div className={styles.bar}>
				<p className={styles.title}>{title}</p>
				<button type="button" onClick={() => zoomBy(ZOOM_STEP)} aria-label="Zoom in">
					+
				</button>
				<button type="button" onClick={() => zoomBy(1 / ZOOM_STEP)} aria-label="Zoom out">
					−
				</button>
				<button type="button" onClick={showAll}>
					Fit
				</button>
				<button type="button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</div>
			<div ref={view} className={styles.view}>
				<div ref={picture} className={styles.picture}>
					<Drawing svg={svg} />
				</div>
			</div>
			<p id={keys} className={styles.keys}>
				Drag to move, use the wheel or pinch to zoom. Keys: arrows to move, + and − to zoom, 0 to fit, Escape to close.
			</p>
		</dialog>
	);
}
