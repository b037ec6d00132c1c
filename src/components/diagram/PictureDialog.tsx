import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Drawing } from '../blocks/Drawing.tsx';
import styles from './PictureDialog.module.css';
import { usePanZoom } from './use-pan-zoom.ts';

interface PictureDialogProps {
	readonly svg: string;
	readonly title: string;
	/** Told once it is closed and the focus is back where it was. */
	readonly onClosed: () => void;
}

/** A picture as large as the window, to be moved and zoomed by mouse, fingers and keys. */
export function PictureDialog({ svg, title, onClosed }: PictureDialogProps): ReactNode {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const keys = useId();
	const { view, picture, zoomBy, showWhole, onKeyDown } = usePanZoom();
	return (
		<dialog ref={dialog} className={styles.dialog} aria-label={title} aria-describedby={keys} onClose={onClosed} onKeyDown={onKeyDown}>
			<div className={styles.bar}>
				<p className={styles.title}>{title}</p>
				<button type="button" onClick={() => zoomBy(1.4)} aria-label="Zoom in">
					+
				</button>
				<button type="button" onClick={() => zoomBy(1 / 1.4)} aria-label="Zoom out">
					−
				</button>
				<button type="button" onClick={showWhole}>
					Fit
				</button>
				<button type="button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</div>
			<div ref={view} className={styles.view}>
				<div ref={picture} className={styles.picture}>
					<Drawing svg={withOwnIds(svg)} />
				</div>
			</div>
			<p id={keys} className={styles.keys}>
				Drag to move, wheel or pinch to zoom. By keys: arrows, + and −, 0 to fit, Escape to close.
			</p>
		</dialog>
	);
}

/** The same picture stands in the page: an id must not be there twice. */
function withOwnIds(svg: string): string {
	return svg.replaceAll(/\b(id|aria-labelledby|aria-describedby)="([^"]*)"/gu, '$1="large-$2"');
}
