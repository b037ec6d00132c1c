// The page has only those tokens that it needs itself.
import '../../css/tokens.css';
import '../../css/text-button.css';

import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PreviewRoot } from '../preview/PreviewRoot.tsx';
import type { PreviewRequest } from '../preview/preview-request.ts';
import { KeysDialog } from '../search/KeysDialog.tsx';
import { loadPanel } from '../search/load-panel.ts';
import { SearchDialog } from '../search/SearchDialog.tsx';
import { SITE } from '../standalone/site.ts';

/** A link, and how it was reached. */
export interface Reached {
	readonly target: Element;
	readonly by: PreviewRequest['by'];
}

/** The search and the previews of the site, on a page without Docusaurus. */
export interface TermPageTools {
	/** Opens the search dialog with what was typed already. */
	readonly search: (begun: string) => void;
	/** Shows the keys of the site. */
	readonly keys: () => void;
}

interface Opened {
	readonly kind: 'search' | 'keys';
	readonly begun: string;
}

/**
 * Adds the search and the previews to the page. From then on, previews open by themselves.
 *
 * @param takeReached gives the link that was reached while the tools loaded
 */
export async function startTools(takeReached: () => Reached | undefined): Promise<TermPageTools> {
	await loadStyles();
	const first = takeReached();
	const root = createRoot(document.body.appendChild(document.createElement('div')));
	const show = (opened: Opened | undefined): void => {
		const close = (): void => show(undefined);
		// At once, so that the next key reaches the dialog.
		flushSync(() => root.render(<Layer opened={opened} onClosed={close} first={first} />));
	};
	show(undefined);
	// The search is about to be used, or may be soon.
	loadPanel().then(
		({ load }) => first === undefined && load(SITE.baseUrl),
		() => undefined,
	);
	return {
		search: (begun) => show({ kind: 'search', begun }),
		keys: () => show({ kind: 'keys', begun: '' }),
	};
}

interface Props {
	readonly opened: Opened | undefined;
	readonly onClosed: () => void;
	readonly first: Reached | undefined;
}

function Layer({ opened, onClosed, first }: Props): ReactNode {
	return (
		<>
			<PreviewRoot {...(first !== undefined && { first })} />
			{opened?.kind === 'search' && <SearchDialog begun={opened.begun} onClosed={onClosed} />}
			{opened?.kind === 'keys' && <KeysDialog onClosed={onClosed} />}
		</>
	);
}

/** The style sheet is a file beside this script. The tools wait for it, so that nothing shows without it. */
function loadStyles(): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = import.meta.url.replace(/\.js$/u, '.css');
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${link.href} did not load`));
		document.head.append(link);
	});
}
