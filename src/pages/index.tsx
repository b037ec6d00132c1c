import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Band } from '../components/Band.tsx';
import { Hero } from '../components/Hero.tsx';
import { LetterBar } from '../components/LetterBar.tsx';
import { Starters } from '../components/Starters.tsx';
import { Steps } from '../components/Steps.tsx';
import { SearchField } from '../components/search/SearchField.tsx';
import { TopicCards } from '../components/TopicCards.tsx';
import { useSiteData } from '../site/use-site-data.ts';
import styles from './index.module.css';

/** Home: what the site is, a few terms to start with, the topics, the walk-throughs, the letters of the glossary. */
export default function Home(): ReactNode {
	const { siteConfig } = useDocusaurusContext();
	const { topics, terms, walkthroughs, letters, starters } = useSiteData();
	return (
		<Layout description={siteConfig.tagline}>
			<main className={styles.home}>
				<Hero title={siteConfig.title} line={siteConfig.tagline}>
					<SearchField large />
					{starters.length > 0 && <Starters starters={starters} />}
				</Hero>
				<Band id="topics" title="Topics" note="A page for each heading of the notes">
					<TopicCards topics={topics} />
				</Band>
				{walkthroughs.length > 0 && (
					<Band id="step-by-step" title="Step by step" note="Walk-throughs in the notes">
						{walkthroughs.map((walkthrough) => (
							<Steps key={walkthrough.id} walkthrough={walkthrough} />
						))}
					</Band>
				)}
				{letters.length > 0 && (
					<Band id="glossary" title="Glossary" note={terms === 1 ? '1 term' : `${terms} terms, A to Z`}>
						<LetterBar letters={letters} />
					</Band>
				)}
			</main>
		</Layout>
	);
}
