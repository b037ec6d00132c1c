import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useState } from 'react';
import { loadCard } from './load-card.ts';
import { type CopyWay, refusal, shareTexts } from './share-texts.ts';

/** What became of copying. */
export interface Said {
	readonly text: string;
	/** What is to be copied by hand, and what that is, where the browser refused. */
	readonly byHand?: { readonly text: string; readonly label: string };
}

/** A term as far as it is needed to pass it on. */
export interface CopiedTerm {
	readonly id: string;
	readonly name: string;
}

interface Copying {
	readonly said: Said;
	/** Loads what is to be copied ahead of the click: some browsers refuse what comes too long after it. */
	readonly prepare: (term: CopiedTerm) => void;
	readonly copy: (term: CopiedTerm, way: CopyWay) => Promise<void>;
}

const NOTHING: Said = { text: '' };

/** Copies the link to a term, or what a chat is to be told of it. */
export function useCopy(): Copying {
	const { url, baseUrl } = useDocusaurusContext().siteConfig;
	const [said, setSaid] = useState(NOTHING);
	const summaryOf = ({ id }: CopiedTerm): Promise<string | null> =>
		// Without the sentence the name and the address are still worth having.
		loadCard(encodeURIComponent(id), baseUrl).then(
			({ summary }) => summary,
			() => null,
		);

	const copy = async (term: CopiedTerm, { what, label, done }: CopyWay): Promise<void> => {
		const { id, name } = term;
		const summary = what === 'link' ? null : await summaryOf(term);
		const text = shareTexts(name, summary, `${url}${baseUrl}t/${encodeURIComponent(id)}/`)[what];
		// Said anew, even where it is the same again.
		setSaid(NOTHING);
		try {
			await navigator.clipboard.writeText(text);
			setSaid({ text: done });
		} catch {
			setSaid({ text: refusal(navigator.userAgent), byHand: { text, label: `${label}: ${name}` } });
		}
	};
	return { said, prepare: (term) => void summaryOf(term), copy };
}
