import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { counted } from '../language/counted.ts';
import type { HomeSection } from '../schemas/home-sections.ts';
import type { Drawings, SiteData } from '../schemas/site-json.ts';
import { PAGES } from '../web/site-pages.ts';
import { Band } from './Band.tsx';
import { Hero } from './Hero.tsx';
import styles from './Home.module.css';
import { HomeChanges } from './HomeChanges.tsx';
import { HomeChecks } from './HomeChecks.tsx';
import { HomeQuestions } from './HomeQuestions.tsx';
import { LetterBar } from './LetterBar.tsx';
import { MapPreview } from './map/MapPreview.tsx';
import { Starters } from './Starters.tsx';
import { Steps } from './Steps.tsx';
import { SearchField } from './search/SearchField.tsx';
import { TopicCards } from './TopicCards.tsx';

interface HomeProps {
	readonly site: SiteData;
	/** The drawings of walk-throughs, by picture id. */
	readonly pictures: Readonly<Record<string, Drawings>>;
}

/** The home page: the search, then its sections in the order of the settings. */
export default function Home({ site, pictures }: HomeProps): ReactNode {
	const { siteConfig } = useDocusaurusContext();
	const { home, starters } = site;
	// Terms to start with are a part of the search where they follow it.
	const [first] = home;
	const below = first === 'terms' ? home.slice(1) : home;
	return (
		<Layout description={siteConfig.tagline}>
			<main className={styles.home}>
				<Hero title={siteConfig.title} line={siteConfig.tagline}>
					<SearchField large />
					{first === 'terms' && starters.length > 0 && <Starters starters={starters} />}
				</Hero>
				{below.map((section) => (
					<Section key={section} section={section} site={site} pictures={pictures} />
				))}
			</main>
		</Layout>
	);
}

/** A section of the home page; nothing if the notes have nothing for it. */
function Section({ section, site, pictures }: HomeProps & { readonly section: HomeSection }): ReactNode {
	const { topics, terms, walkthroughs, letters, starters, checks, questions, changes } = site;
	switch (section) {
		case 'terms':
			return (
				starters.length > 0 && (
					<Band id="start" title="Most connected" note="Terms to start with">
						<Starters starters={starters} />
					</Band>
				)
			);
		case 'topics':
			return (
				<Band id={PAGES.topics.id} title={PAGES.topics.label} note="A page for each top heading of the notes">
					<TopicCards topics={topics} />
				</Band>
			);
		case 'steps':
			return (
				walkthroughs.length > 0 && (
					<Band id="step-by-step" title="Step by step" note="Walk-throughs in the notes">
						{walkthroughs.map((walkthrough) => (
							<Steps
								key={walkthrough.url}
								walkthrough={walkthrough}
								drawings={walkthrough.picture === null ? undefined : pictures[walkthrough.picture]}
							/>
						))}
					</Band>
				)
			);
		case 'checks':
			return (
				checks.counts.length > 0 && (
					<Band id="checked" title="Checked" note="Claims of the notes, against sources">
						<HomeChecks checks={checks} />
					</Band>
				)
			);
		case 'questions':
			return (
				questions.length > 0 && (
					<Band id="questions" title="Asked and answered" note="Questions in the notes">
						<HomeQuestions questions={questions} />
					</Band>
				)
			);
		case 'changes':
			return (
				changes.length > 0 && (
					<Band id="changes" title="New and changed">
						<HomeChanges changes={changes} />
					</Band>
				)
			);
		case 'map':
			return (
				terms > 1 && (
					<Band id={PAGES.map.id} title={PAGES.map.label} note="How the terms are connected">
						<MapPreview />
					</Band>
				)
			);
		case 'glossary':
			return (
				letters.length > 0 && (
					<Band id={PAGES.glossary.id} title={PAGES.glossary.label} note={counted(terms, 'term') + (terms === 1 ? '' : ', A to Z')}>
						<LetterBar letters={letters} />
					</Band>
				)
			);
	}
}
