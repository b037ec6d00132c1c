/** A list of OpenCC's: a character and the forms of it elsewhere, separated by spaces; bars between the entries. */
declare module 'opencc-js/dict/*' {
	const list: string;
	export default list;
}
