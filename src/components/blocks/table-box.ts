/**
 * Attributes of a box with a wide table. They let the keyboard scroll it. `use-table-boxes.ts` removes them from boxes that do not scroll.
 */
export const SCROLLING_BOX = { tabIndex: 0, role: 'group', 'aria-label': 'Table that scrolls sideways' } as const;
