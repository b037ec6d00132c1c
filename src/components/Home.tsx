import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { counted } from '../language/counted.ts';
import type { Drawings, SiteData } from '../schemas/site-json.ts';
import { PAGES } from '../web/site-pages.ts';
import { Band } from './Band.tsx';
import { Hero } from './Hero.tsx';
import styles from './Home.module.css';
import { LetterBar } from './LetterBar.tsx';
import { Starters } from './Starters.tsx';
import { Steps } from './Steps.tsx';
import { SearchField } from './search/SearchField.tsx';
import { TopicCards } from './TopicCards.tsx';

interface HomeProps {
	readonly site: SiteData;
	/** The drawings of walk-throughs, by picture id. */
	readonly pictures: Readonly<Record<string, Drawings>>;
}

/** The home page: search, starter terms, topics, walk-throughs, and the letters of the glossary. */
export default function Home({ site, pictures }: HomeProps): ReactNode {
	const { siteConfig } = useDocusaurusContext();
	const { topics, terms, walkthroughs, letters, starters } = site;
	return (
		<Layout description={siteConfig.tagline}>
			<main className={styles.home}>
				<Hero title={siteConfig.title} line={siteConfig.tagline}>
					<SearchField large />
					{starters.length > 0 && <Starters starters={starters} />}
				</Hero>
				<Band id={PAGES.topics.id} title={PAGES.topics.label} note="A page for each top heading of the notes">
					<TopicCards topics={topics} />
				</Band>
				{walkthroughs.length > 0 && (
					<Band id="step-by-step" title="Step by step" note="Walk-throughs in the notes">
						{walkthroughs.map((walkthrough) => (
							<Steps key={walkthrough.picture} walkthrough={walkthrough} drawings={pictures[walkthrough.picture]} />
						))}
					</Band>
				)}
				{letters.length > 0 && (
					<Band id={PAGES.glossary.id} title={PAGES.glossary.label} note={counted(terms, 'term') + (terms === 1 ? '' : ', A to Z')}>
						<LetterBar letters={letters} />
						<p className={styles.map}>
							<Link to={PAGES.map.path}>A map of how they are connected</Link>
						</p>
					</Band>
				)}
			</main>
		</Layout>
	);
}
