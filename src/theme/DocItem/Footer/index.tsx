import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { notesSource } from '../../../site/client/notes-source.ts';

/** The footer of a page: its address for print, and its position in the notes, with a link to edit them if the site has one. */
export default function DocItemFooter(): ReactNode {
	const { metadata } = useDoc();
	const { url } = useDocusaurusContext().siteConfig;
	return (
		<>
			<p className="print-address">{new URL(metadata.permalink, url).href}</p>
			<PageSource />
		</>
	);
}

function PageSource(): ReactNode {
	const { frontMatter } = useDoc();
	const { customFields } = useDocusaurusContext().siteConfig;
	const source = notesSource(frontMatter, customFields?.['editUrl'], customFields?.['editFrom']);
	if (source === undefined) return null;
	return (
		<footer className="page-source">
			From <code>{source.file}</code>, line {source.line}
			{source.editUrl !== undefined && (
				<>
					{' · '}
					<a href={source.editUrl}>Edit</a>
				</>
			)}
		</footer>
	);
}
