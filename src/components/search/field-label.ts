/** What the search field is called, wherever it stands. In a file of its own: the bar of every page loads it. */
export const SEARCH_TERMS = 'Search terms';
