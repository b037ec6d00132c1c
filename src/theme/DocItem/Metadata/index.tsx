import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';

/** The metadata of the theme, and a link to the Markdown of the page for programs. */
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
