import { addCopyButtons } from './page-copy.ts';
import { loadFonts } from './page-fonts.ts';
import { addThemeSwitch } from './page-theme.ts';
import { loadToolsOnDemand } from './page-tools.ts';

/* The script of a term's page. The page is complete without it. */

addThemeSwitch();
addCopyButtons();
loadToolsOnDemand();
// Without the fonts, the page keeps those that it began with.
void loadFonts().catch(() => undefined);
