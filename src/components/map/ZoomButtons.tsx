import type { ReactNode } from 'react';
import styles from './MapTools.module.css';
import type { MapView } from './use-map-view.ts';

/** Zoom without gestures or keys. */
export function ZoomButtons({ view }: { readonly view: MapView }): ReactNode {
	return (
		<fieldset className={styles.zoom}>
			<legend className="unseen">Zoom</legend>
			<button type="button" className={styles.button} onClick={view.zoomIn} aria-label="Zoom in">
				+
			</button>
			<button type="button" className={styles.button} onClick={view.zoomOut} aria-label="Zoom out">
				−
			</button>
			<button type="button" className={styles.button} onClick={view.fit}>
				Fit
			</button>
		</fieldset>
	);
}
