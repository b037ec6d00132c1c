/** The first line of each file for a host. */
export const MADE_BY = '# Made by “npm run deploy-files” from scripts/deploy/: change it there.';
