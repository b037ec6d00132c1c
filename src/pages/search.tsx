import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { SearchResultsPage } from '../components/search/SearchResultsPage.tsx';

/** The results page, `/search?q=…`. */
export default function Search(): ReactNode {
	return (
		<Layout title="Search" description="Search the notes: names, acronyms, definitions and pages.">
			<SearchResultsPage />
		</Layout>
	);
}
