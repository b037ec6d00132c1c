import type { CSSProperties, ReactNode, SVGProps } from 'react';
import type { MapLabel } from '../../schemas/map-json.ts';

/** Pixels between a point and the box of its name, and between the box and its letters, as the pipeline counts them (map-labels.ts there). */
const CLEAR = 3;
const HALO = 2;

interface Props {
	readonly label: Pick<MapLabel, 'text' | 'side'> & Partial<Pick<MapLabel, 'from'>>;
	/** Where its point is, as parts of the picture. */
	readonly x: string;
	readonly y: string;
	/** Of the dot there, and of the letters, in pixels. */
	readonly radius: number;
	readonly size: number;
	readonly className: string | undefined;
}

/** A name beside its point: its letters keep their size whatever the scale. The style sheet shows it where the picture is wider than `from`. */
export function MapText({ label, x, y, radius, size, className }: Props): ReactNode {
	const away = radius + CLEAR;
	const places: Readonly<Record<MapLabel['side'], Pick<SVGProps<SVGTextElement>, 'textAnchor' | 'dx' | 'dy'>>> = {
		right: { textAnchor: 'start', dx: away + HALO, dy: 0.34 * size },
		left: { textAnchor: 'end', dx: -away - HALO, dy: 0.34 * size },
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
