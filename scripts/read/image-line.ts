import { attributeOf, isImageName, localTarget } from '../text/image-link.ts';

const IMAGE =
	/!\[\[([^[\]|\n]{1,200})(?:\|[^[\]\n]{0,200})?\]\]|!\[[^[\]\n]{0,300}\]\(\s*(?:<([^<>\n]{1,500})>|([^\s()<>]{1,500}))(?:\s+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s*\)|<img\b[^<>]{0,1000}>/giu;

/** Whether the content of a line is nothing but images of the notebook. */
export function isOfImages(content: string): boolean {
	if (!content.startsWith('!') && !content.startsWith('<')) return false;
	let isLocal = true;
	const rest = content.replaceAll(IMAGE, (whole: string, wiki?: string, angle?: string, bare?: string) => {
		const source = wiki ?? angle ?? bare ?? attributeOf(whole, 'src') ?? '';
		isLocal &&= wiki === undefined ? localTarget(source) !== undefined : isImageName(wiki);
		return '';
	});
	return isLocal && rest.trim() === '' && rest !== content;
}
