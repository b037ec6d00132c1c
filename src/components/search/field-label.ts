/** The label of every search field. It has its own file, because the navigation bar of every page loads it. */
export const SEARCH_TERMS = 'Search terms';
