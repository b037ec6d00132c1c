import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useState } from 'react';
import { shownAddress } from '../../web/addresses.ts';
import { loadCard } from './load-card.ts';
import { type CopyWay, refusal, shareTexts } from './share-texts.ts';
import { writeClipboard } from './write-clipboard.ts';

/** The result of copying. */
export interface CopyResult {
	readonly message: string;
	/** The text to copy by hand and its label, if the browser refused to copy it. */
	readonly byHand?: { readonly text: string; readonly label: string };
}

/** What copying needs of a term. */
export interface CopiedTerm {
	readonly id: string;
	readonly name: string;
}

interface Copying {
	readonly result: CopyResult;
	/** Loads the text before the click, because some browsers refuse to copy a text that arrives long after the click. */
	readonly prepare: (term: CopiedTerm) => void;
	readonly copy: (term: CopiedTerm, way: CopyWay) => Promise<void>;
}

const NO_RESULT: CopyResult = { message: '' };

/** Copies the link to a term or a text about it. */
export function useCopy(): Copying {
	const { url, baseUrl } = useDocusaurusContext().siteConfig;
	const [result, setResult] = useState(NO_RESULT);
	const summaryOf = ({ id }: CopiedTerm): Promise<string | null> =>
		// If the card does not load, the name and the address are copied.
		loadCard(encodeURIComponent(id), baseUrl).then(
			({ summary }) => summary,
			() => null,
		);

	const copy = async (term: CopiedTerm, { what, label, done }: CopyWay): Promise<void> => {
		const { id, name } = term;
		const summary = what === 'link' ? null : await summaryOf(term);
		const address = shownAddress(`${url}${baseUrl}t/${encodeURIComponent(id)}/`, window.location.origin);
		const texts = shareTexts(name, summary, address);
		const text = texts[what];
		// Screen readers announce the result only if the text changes.
		setResult(NO_RESULT);
		try {
			await writeClipboard(texts, what);
			setResult({ message: done });
		} catch {
			setResult({ message: refusal(navigator.userAgent), byHand: { text, label: `${label}: ${name}` } });
		}
	};
	return { result, prepare: (term) => void summaryOf(term), copy };
}
