import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';
import type { PageCards } from '../../../schemas/page-cards.ts';

/** The metadata of the theme, a link to the Markdown of the page for programs, and the card of a topic for chats. */
export default function DocItemMetadataWithMarkdown(): ReactNode {
	const { metadata } = useDoc();
	const { withBaseUrl } = useBaseUrlUtils();
	const { customFields } = useDocusaurusContext().siteConfig;
	const card = (customFields?.['topicCards'] as PageCards['topics'] | undefined)?.[metadata.id];
	const image = card === undefined ? undefined : withBaseUrl(card, { absolute: true });
	return (
		<>
			<DocItemMetadata />
			<Head>
				<link rel="alternate" type="text/markdown" href={`${metadata.permalink}.md`} />
				{image !== undefined && <meta property="og:image" content={image} />}
				{image !== undefined && <meta name="twitter:image" content={image} />}
			</Head>
		</>
	);
}
