import type { ReactNode } from 'react';
import { SearchField } from '../../components/search/SearchField.tsx';

/** The search in the navigation bar. */
export default function SearchBar(): ReactNode {
	return <SearchField />;
}
