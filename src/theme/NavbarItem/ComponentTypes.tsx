import type { ComponentTypesObject } from '@theme/NavbarItem/ComponentTypes';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

/**
 * The kinds of items that stand in the bar on top. Those that the theme knows besides (menus of versions and languages) would come with
 * every page; whoever adds one to the settings is told, when the site is built, that its kind is missing here.
 */
const components: Partial<ComponentTypesObject> = { default: DefaultNavbarItem, search: SearchNavbarItem };

export default components;
