/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { COPY_WAYS } from '../../../src/components/term/share-texts.ts';
import type { TermPreview } from '../../../src/schemas/terms-json.ts';

interface Props {
	readonly card: Pick<TermPreview, 'name' | 'summary'>;
	/** Absolute. */
	readonly address: string;
	/** The language of the words around them, where it is not that of the page. */
	readonly lang: string | undefined;
}

/** Buttons that copy the link to the term; without JavaScript, the address as text. `page-copy.ts` makes the texts of the same data. */
export function Share({ card: { name, summary }, address, lang }: Props): ReactNode {
	return (
		<section
			className="share"
			aria-label="Link to this term"
			lang={lang}
			data-name={name}
			data-summary={summary ?? undefined}
			data-address={address}
		>
			<p className="address">
				Link:{' '}
				<span className="address-text" dir={lang === undefined ? undefined : 'ltr'}>
					{address}
				</span>
			</p>
			<div className="copies">
				{COPY_WAYS.map(({ what, label }) => (
					<button key={what} type="button">
						{label}
					</button>
				))}
				<p className="said" role="status" />
			</div>
		</section>
	);
}
