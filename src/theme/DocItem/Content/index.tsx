import type { ReactNode } from 'react';

/** The content of a page. It contains the title: see `src/components/page/PageContent.tsx`. */
export default function DocItemContent({ children }: { readonly children: ReactNode }): ReactNode {
	return children;
}
