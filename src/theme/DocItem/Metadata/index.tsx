import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';

/** What the theme says of a page, and where programs find the page as Markdown: beside it. */
export default function DocItemMetadataWithMarkdown(): ReactNode {
	const { metadata } = useDoc();
	return (
		<>
			<DocItemMetadata />
			<Head>
				<link rel="alternate" type="text/markdown" href={`${metadata.permalink}.md`} />
			</Head>
		</>
	);
}
