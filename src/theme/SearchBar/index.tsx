import type { ReactNode } from 'react';
import { SearchField } from '../../components/search/SearchField.tsx';

/** The search in the bar on top of every page. */
export default function SearchBar(): ReactNode {
	return <SearchField />;
}
