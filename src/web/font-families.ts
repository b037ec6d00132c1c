/** The names of the web fonts: of texts, and of headings. */
export const FONT_FAMILIES = { text: 'Atkinson Hyperlegible Next Variable', display: 'Newsreader' } as const;
