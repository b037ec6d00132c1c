import type { ComponentTypesObject } from '@theme/NavbarItem/ComponentTypes';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

/**
 * The kinds of items in the navigation bar. Every page would load the theme's other kinds (menus of versions and languages). If the settings
 * contain one of these, the build fails and says that the kind is missing here.
 */
const components: Partial<ComponentTypesObject> = { default: DefaultNavbarItem, search: SearchNavbarItem };

export default components;
