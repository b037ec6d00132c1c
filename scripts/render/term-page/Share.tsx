/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { COPY_WAYS, type ShareTexts } from '../../../src/components/term/share-texts.ts';

interface Props {
	readonly texts: ShareTexts;
	/** The language of the words around them, where it is not that of the page. */
	readonly lang: string | undefined;
}

/** The address as text, and buttons that copy it. `page-buttons.ts` shows the buttons, which do nothing without JavaScript. */
export function Share({ texts, lang }: Props): ReactNode {
	return (
		<section className="share" aria-label="Link to this term" lang={lang}>
			<p className="address">
				Link:{' '}
				<span className="address-text" dir={lang === undefined ? undefined : 'ltr'}>
					{texts.link}
				</span>
			</p>
			<div className="copies">
				{COPY_WAYS.map(({ what, label, done }) => (
					<button key={what} type="button" hidden data-copy={texts[what]} data-copied={done}>
						{label}
					</button>
				))}
			</div>
			<p className="said" role="status" />
		</section>
	);
}
