/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { ShareTexts } from './share-texts.ts';

/**
 * The address to select, and buttons that copy it; `static/term-page.js` shows the buttons, so that without it none is there that does
 * nothing.
 */
export function Share({ address, texts }: { readonly address: string; readonly texts: ShareTexts }): ReactNode {
	return (
		<section className="share" aria-label="Link to this term">
			<p className="address">
				Link: <span className="address-text">{address}</span>
			</p>
			<div className="copies">
				<button type="button" hidden data-copy={address} data-copied="Link copied">
					Copy link
				</button>
				<button type="button" hidden data-copy={texts.plain} data-copied="Copied for a chat">
					Copy for chat
				</button>
				<button type="button" hidden data-copy={texts.markdown} data-copied="Copied as Markdown">
					Copy as Markdown
				</button>
			</div>
			<p className="said" role="status" />
		</section>
	);
}
