import type { ReactNode } from 'react';

/** The content of a page, which has its title in it: see `src/components/page/PageContent.tsx`. */
export default function DocItemContent({ children }: { readonly children: ReactNode }): ReactNode {
	return children;
}
