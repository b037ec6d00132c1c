import type { CSSProperties, ReactNode, SVGProps } from 'react';
import type { MapLabel } from '../../schemas/map-json.ts';
import { LABEL_GAP, LABEL_HALO } from './map-scale.ts';

interface Props {
	readonly label: Pick<MapLabel, 'text' | 'side'> & Partial<Pick<MapLabel, 'from'>>;
	/** The position of its point, in per cent of the picture. */
	readonly x: string;
	readonly y: string;
	/** Radius of the dot, and font size, in pixels. */
	readonly radius: number;
	readonly size: number;
	readonly className: string | undefined;
}

/** A label beside its point. Its font size is the same at every scale. The style sheet shows it if the picture is wider than `from`. */
export function MapText({ label, x, y, radius, size, className }: Props): ReactNode {
	const away = radius + LABEL_GAP;
	const places: Readonly<Record<MapLabel['side'], Pick<SVGProps<SVGTextElement>, 'textAnchor' | 'dx' | 'dy'>>> = {
		right: { textAnchor: 'start', dx: away + LABEL_HALO, dy: 0.34 * size },
		left: { textAnchor: 'end', dx: -away - LABEL_HALO, dy: 0.34 * size },
		above: { textAnchor: 'middle', dx: 0, dy: -away - 0.34 * size },
		below: { textAnchor: 'middle', dx: 0, dy: away + size },
	};
	const from = label.from === undefined ? undefined : ({ '--map-from': `${label.from}px` } as CSSProperties);
	return (
		<text x={x} y={y} {...places[label.side]} className={className} style={from}>
			{label.text}
		</text>
	);
}
