import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Japanese: particles join words that no blanks part. */
export const japanese: Language = {
	code: 'ja',
	articles: '',
	clause: '',
	linking: '',
	determiners: '',
	labels:
		'例 特徴 定義 長所 短所 利点 欠点 注意 注 参考 まとめ 質問 答え 問 答 目的 種類 手順 性質 原因 結果 備考 メモ 出典 用途 ポイント 理由',
	verbs: '',
	defines: /^(?!)/u,
	definition:
		/^(?<name>[^、。，,：:]{1,24}?)(?:\s?[（(][^（）()]{1,30}[）)])?(?:とは[、,，]?\s*(?=.{4})|(?:は|というのは)[、,，]?\s*(?=.{4,}(?:のこと|ことである|もの(?:である|だ)?|の(?:一種|総称|単位)(?:である|だ)?)。?$))/u,
	clauseSign:
		/(?<=[\p{Script=Han}\p{Script=Katakana}ー\w])(?:を|は|が|に|へ|も|で|から|まで|より|って)(?=[\p{Script=Han}\p{Script=Katakana}\w])|を|(?:する|した|して|いる|ある|です|ます|である|だ|た|る|ない|しい|たい|ろう)$/u,
	prose: proseForms({
		framed:
			/(?:(?:を|のことを|ものを|ことを|は|これを|それを)[、,]?\s?[「『“"]?(?<name>[^、。「」『』“”"をはがでに\s（）()]{1,20})[」』”"]?(?:（[^（）]{1,30}）|\([^()]{1,30}\))?と(?:いう|呼ぶ|よぶ|呼ばれる|呼ばれている|呼んでいる|言う|称する|います|いいます|呼びます|いう。))(?=[。、．.]|$)/gu,
	}),
};
