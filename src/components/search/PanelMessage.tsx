import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { PAGES } from '../../web/site-pages.ts';
import type { EngineState } from './engine.ts';
import type { QueryResults } from './query-results.ts';
import styles from './SearchDialog.module.css';
import { countOf, INVITATION, LOADING, SEARCHED } from './wording.ts';

interface Props {
	readonly engine: EngineState;
	readonly found: QueryResults | null;
	/** Whether the query is empty and nothing else is shown. */
	readonly empty: boolean;
	readonly onRetry: () => void;
	/** Called when one of the links is followed. */
	readonly onLeave?: () => void;
}

/** A message for missing or incomplete results. */
export function PanelMessage({ engine, found, empty, onRetry, onLeave }: Props): ReactNode {
	if (engine.failed) {
		const missing =
			engine.known === 'nothing' ? 'The search could not be loaded.' : 'Only names are searched: the definitions could not be loaded.';
		return (
			<p className={styles.message}>
				{missing}{' '}
				<button type="button" className="text-button" onClick={onRetry}>
					Try again
				</button>
			</p>
		);
	}
	if (found !== null && countOf(found) === 0) return <NoMatch found={found} complete={engine.known === 'all'} onLeave={onLeave} />;
	if (engine.known === 'nothing') return <p className={styles.message}>{LOADING}</p>;
	return empty ? <p className={styles.message}>{INVITATION}</p> : null;
}

interface NoMatchProps {
	readonly found: QueryResults;
	/** Whether definitions and notes have been searched too. */
	readonly complete: boolean;
	readonly onLeave: (() => void) | undefined;
}

function NoMatch({ found, complete, onLeave }: NoMatchProps): ReactNode {
	return (
		<div className={styles.message}>
			<p className={styles.nothing}>Nothing for “{found.query}”.</p>
			<p>
				{complete ? SEARCHED : LOADING} All terms are in the{' '}
				<Link to={PAGES.glossary.path} onClick={onLeave}>
					glossary
				</Link>
				.
			</p>
		</div>
	);
}
