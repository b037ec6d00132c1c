import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** A noun as people write it: with an honorific sign in front, or with the end of the verb that it was made of. */
const NOUN =
	'(?:お|ご)?[\\p{Script=Han}\\p{Script=Katakana}ー]{1,10}(?:[きりしちみえげけせいびぎれべ][\\p{Script=Han}\\p{Script=Katakana}ー]{1,4})?[きりしちみえげけせいびぎ]?';
/** The end of what stands before a noun that it describes. */
const DESCRIBING = '(?:[るたいうくすつむぶぬ]|な|という|ための)';
/** Who or what a sentence speaks of that defines nothing. */
const NO_SUBJECT =
	'(?!(?:今日|明日|昨日|今回|次回|前回|来週|今週|先週|私|僕|俺|先生|先輩|これ|それ|あれ|ここ|そこ|最初|最後|次|問題|宿題|試験|テスト|授業|締切|理由|例)(?:は|って|の))';
const NAME = '(?<name>[^、。，,：:をがにでへ\\s（(「」]{1,24}?)(?:\\s?[（(][^（）()]{1,30}[）)])?';
/** What may follow a name, and what the rest of the sentence then has to be like. */
const SAID: readonly string[] = [
	'とは(?!(?:本来|全然|全く|まったく|少し|また|ちょっと)?(?:別|べつ|違|ちが|異な|関係|言え|いえ))[、,，]?\\s*(?=.{4})',
	'(?:っていうのは|ってのは|というのは)[、,，]?\\s*(?=.{4,})',
	'は[、,，]?\\s*(?=[^。]{4,}(?:のこと|ことである|こと|もの(?:である|だ)?|の(?:一種|総称|単位)(?:である|だ)?)(?:。|$))',
	`は[、,，]?\\s*(?=[^。]{6,}${DESCRIBING}${NOUN}(?:である|のこと)?(?:。|$))`,
	'(?<=[\\p{Script=Han}\\p{Script=Katakana}ー）)])って[、,，]?\\s*(?=[^。]{5,}(?:なんだ|なんです|なの|のこと|らしい)(?:よ|ね|って)?(?:。|$))',
	'(?<=[）)])は[、,，]?\\s*(?=.{6,}[\\p{Script=Han}\\p{Script=Katakana}ー](?:である)?。?$)',
	`(?<=[）)])は[、,，]?\\s*(?=[^。]{4,}(?:${DESCRIBING}|の)${NOUN}で、)`,
];
/** `…を集めた所が蔵`, `二つ合わせて連歌`: the name stands at the end. */
const AT_THE_END = [
	`^${NO_SUBJECT}(?:つまり|要するに)?[、]?[^、。，,]{3,40}(?:[るたい])(?:[\\p{Script=Han}]{1,4}|の|もの|こと|やつ)が(?<name2>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12})(?<!曜|日)(?:である|です|だ)?。?$`,
	'^(?:この|以上の?)?(?:[二三四五六七八九2-9]つ|両方|全部)(?:を|とも)?(?:合わせて|あわせて|まとめて)、?(?<name3>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12})(?:と(?:いう|呼ぶ))?。?$',
];
const GIVEN_NAME =
	'[\\p{Script=Han}\\p{Script=Katakana}ー]{1,12}(?=[（(])|[\\p{Script=Han}\\p{Script=Katakana}ー]{1,10}[\\p{Script=Hiragana}]{1,2}|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12}|[\\p{Script=Hiragana}ー]{3,10}';

/** Japanese: particles join words that no blanks part. */
export const japanese: Language = {
	code: 'ja',
	isCjk: true,
	isUnspaced: true,
	articles: '',
	clause: '',
	linking: '',
	determiners: '',
	labels:
		'例 特徴 定義 長所 短所 利点 欠点 注意 注 参考 まとめ 質問 答え 問 答 目的 種類 手順 性質 原因 結果 備考 メモ 出典 用途 ポイント 理由 流れ 順番 予定 持ち物 宿題 日時 場所',
	verbs: '',
	defines: /^(?!)/u,
	definition: new RegExp([`^${NO_SUBJECT}${NAME}(?:${SAID.join('|')})`, ...AT_THE_END].join('|'), 'u'),
	clauseSign:
		/(?<=[\p{Script=Han}\p{Script=Katakana}ー\w])(?:を|は|が|に|へ|も|で|から|まで|より|って)(?=[\p{Script=Han}\p{Script=Katakana}\w])|を|^(?:まず|よく|もう|ちょっと|なぜ|どう|さっき|やっと|たぶん)|(?:かった|った|ない|える|出る|する|した|いる|ある)[\p{Script=Han}\p{Script=Katakana}]{2}|(?:する|した|して|いる|ある|です|ます|である|だ|た|る|ない|しい|たい|ろう)$/u,
	labelForm:
		/^[遅速早高低長短大小多少強弱重軽広狭深浅太細厚薄古新近遠安暗寒暑熱]い$|^(?:大き|小さ|少な|短)い$|(?:メモ|ノート)$|の(?:部分|種類|例|特徴|手順|仕方|方法|順番|順序|名前|違い|ちがい|理由|原因)$|\d\s?[時/]|[\d一二三四五六七八九十]つの?[\p{Script=Katakana}ー]*$/u,
	answer: new RegExp(
		`(?:${DESCRIBING}(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}[きりしちみえげけせいびぎ]?の)?${NOUN}|(?:${DESCRIBING}|の)(?:こと|もの|ところ|やつ|ほう|とき|しくみ|しるし|やり方)|[きさ]な[\\p{Script=Hiragana}]{2,4}|の(?:一種|総称|単位|こと))(?:である|だ)?。?$`,
		'u',
	),
	errand:
		/忘れ(?:ない|るな|ず|物|もの)|わすれ(?:ない|るな|ず)|(?:あと|後|次|今度)(?:で|に|回)?(?:また)?(?:調べ|しらべ|聞く|聞こ|きく|きこ|見直|書く|やる|直す)|(?:先生|先輩|友達)に(?:聞く|聞こ|聞いて(?:み|おく)|きく)|(?:明日|次回|今度)(?:聞く|きく|持)|持って(?:くる|いく|行く|来る)|^.{0,12}(?:眠|ねむ)い。?$|疲れた|つかれた/u,
	pairs: [
		new RegExp(
			`^(?<said>.{1,36}[\\p{Script=Han}のるた])が(?<name>${GIVEN_NAME})(?:\\s?[（(][^（）()]{1,30}[）)])?(?:だ|である|です)?。?$`,
			'u',
		),
		/^(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{2,10})(?:\s?[（(][^（）()]{1,30}[）)])?は(?<said>[^はが、。]{1,24})。?$/u,
	],
	prose: proseForms({
		thatIs: /^[、,]?\s*(?:つまり|すなわち|要するに)[、,]?\S/u,
		framed: new RegExp(
			`${/(?:(?:を|のことを|ものを|ことを|は|これを|それを)[、,]?\s?[「『“"]?(?<name>[^、。「」『』“”"をはがでに\s（）()]{1,20})[」』”"]?(?:（[^（）]{1,30}）|\([^()]{1,30}\))?と(?:いう|呼ぶ|よぶ|呼ばれる|呼ばれている|呼んでいる|言う|称する|います|いいます|呼びます|いう。))(?=[。、．.]|$)/u.source}|${
				/(?:[いっ]たら|んだら|れば|[るた]のは|場合は?|ときは?)[、,]?(?<name2>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})(?:（[^（）]{1,30}）|\([^()]{1,30}\))?と(?:いう|呼ぶ|よぶ)(?=[。、．.]|$)|(?<name3>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})、(?:つまり|すなわち|要するに)、?(?=[^、。]{4})/u
					.source
			}`,
			'gu',
		),
	}),
};
