import type { ReactNode } from 'react';
import { Band } from '../../../components/Band.tsx';
import { Hero } from '../../../components/Hero.tsx';
import { LetterBar } from '../../../components/LetterBar.tsx';
import { NearTerms } from '../../../components/not-found/NearTerms.tsx';
import { TopicLinks } from '../../../components/TopicLinks.tsx';
import { useSiteData } from '../../../site/client/use-site-data.ts';
import { PAGES } from '../../../web/site-pages.ts';
import styles from './styles.module.css';

/** The page for unknown addresses: links to similar terms, topics and letters. */
export default function NotFoundContent(): ReactNode {
	const { topics, letters } = useSiteData();
	return (
		<main className={styles.page}>
			<Hero
				title="Not in the notes"
				line="There is no page at this address. It may have been mistyped, or the link that led here is old."
			/>
			<NearTerms />
			<Band id={PAGES.topics.id} title={PAGES.topics.label}>
				<TopicLinks topics={topics} />
			</Band>
			{letters.length > 0 && (
				<Band id={PAGES.glossary.id} title={PAGES.glossary.label}>
					<LetterBar letters={letters} />
				</Band>
			)}
		</main>
	);
}
