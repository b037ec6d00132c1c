import type { MapData } from '../../../src/schemas/map-json.ts';
import { MAP_PICTURE } from '../../../src/web/addresses.ts';
import type { OutputFile } from '../../text/output-file.ts';

/** Colours that stand out from the light and from the dark ground. */
const COLOURS = { region: '#8a93c8', line: '#8f969c', dot: '#5b74d6' };

/** `static/img/map.svg`: the map without its names, small, for the home page. */
export function mapPicture(map: MapData): OutputFile {
	return { path: `static${MAP_PICTURE.path}`, content: `${svgOf(map)}\n` };
}

/** All of it is numbers and signs of the project: the picture has no text. */
function svgOf({ width, height, topics, terms, related }: MapData): string {
	const regions = topics.map(({ outline }) => `<path d="${outline}"/>`);
	const lines = related.map(([from, to]) => {
		const [a, b] = [terms[from], terms[to]];
		return a === undefined || b === undefined ? '' : `M${a.x} ${a.y}L${b.x} ${b.y}`;
	});
	const dots = terms.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_PICTURE.width}" height="${MAP_PICTURE.height}" viewBox="0 0 ${width} ${height}">`,
		`<g fill="${COLOURS.region}" fill-opacity="0.16">${regions.join('')}</g>`,
		`<path d="${lines.join('')}" fill="none" stroke="${COLOURS.line}" stroke-opacity="0.4"/>`,
		`<g fill="${COLOURS.dot}">${dots.join('')}</g>`,
		'</svg>',
	].join('');
}
