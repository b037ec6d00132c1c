import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Chinese, without blanks between words. */
export const chinese: Language = {
	code: 'zh',
	articles: '',
	clause: '',
	linking: '',
	determiners: '',
	labels: `例 例如 比如 例子 举例 特点 定义 优点 缺点 注意 注 参考 总结 问 答 目的 种类 分类 步骤 性质 原因 结果 备注 待办 来源 用途 作用 重点 疑问 没懂 还没懂 不懂 待查
		公式 条件 提示 网课 链接 類型 特點 定義 優點 缺點`,
	verbs: '',
	defines: /^(?!)/u,
	definition:
		/^(?<name>[^，。：；、,:;]{1,16}?)(?:\s?[（(][^（）()]{1,40}[）)])?\s?(?:是指|指的是|就是|称为|叫做|是(?=[^。]{2,}的|一[种个类]))\s?(?=.{2})/u,
	clauseSign: /[是了这那我你他她它们吗呢吧很這們嗎]|没有|什么|怎么|可以|已经|因为|所以|如果|但是|而且|一个|一种|不要|必须|应该/u,
	prose: proseForms({
		framed:
			/(?:(?:被|我们|一般|通常|也|就|把它|把这种?|这|又)?(?:叫做|叫作|称为|称作|称之为|稱為|叫|称|即为|名为)\s?[“「『"《]?(?<name>[^，。；、：！？“”「」『』"《》,;:的是了在\s（）()]{2,14})[”」』"》]?)(?:（[^（）]{1,30}）|\([^()]{1,30}\))?(?=[，。；,;.]|$)/gu,
	}),
};
