import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { counted } from '../language/counted.ts';
import type { TopicSummary } from '../schemas/site-json.ts';
import styles from './TopicCards.module.css';

/** A card counts the other sections. */
const MAX_SECTIONS = 5;

/** A card for each topic. The title links to the page, each section to its heading. */
export function TopicCards({ topics }: { readonly topics: readonly TopicSummary[] }): ReactNode {
	if (topics.length === 0) {
		return <p>No topics yet. Write a heading and a few lines into a file of the notes folder.</p>;
	}
	return (
		<ul className={styles.cards}>
			{topics.map((topic) => (
				<li key={topic.id} className={styles.card}>
					<TopicCard topic={topic} />
				</li>
			))}
		</ul>
	);
}

function TopicCard({ topic }: { readonly topic: TopicSummary }): ReactNode {
	const more = topic.sections.length - MAX_SECTIONS;
	return (
		<>
			<h3 className={styles.title}>
				<Link to={topic.url}>{topic.title}</Link>
			</h3>
			<p className={styles.summary}>{topic.summary}</p>
			<ul className={styles.sections} aria-label={`Sections of ${topic.title}`}>
				{topic.sections.slice(0, MAX_SECTIONS).map((section) => (
					<li key={section.id}>
						<Link to={`${topic.url}#${section.id}`}>{section.title}</Link>
					</li>
				))}
				{more > 0 && <li>and {more} more</li>}
			</ul>
			<p className={styles.count}>{counted(topic.terms, 'term')}</p>
		</>
	);
}
