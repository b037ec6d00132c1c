import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** What makes a remark of “X là …”: reasons, places, times, questions, somebody’s name. */
const REMARK = '(?:do|vì|để|không|rất|nhờ|ở|của|tại|bởi|lúc|sao|gì|ai|thứ|ngày|người\\s(?=\\p{Lu})|tôi|em|mình|phải|nên|cần|đã|chưa)';

/** Vietnamese, whose blanks part syllables. Small words stand in names too (“không khí”), so that few of them tell a clause. */
export const vietnamese: Language = {
	code: 'vi',
	articles: 'một',
	clause:
		'tôi tao mình ấy nó là đã đang sẽ được muốn rằng mà nếu nhưng vì thì này đó đấy đây rất cũng vẫn gì nào ai nhé nha ạ có gọi nghĩa tức',
	linking: 'của và hoặc với',
	determiners: 'các những mỗi mọi nhiều vài thầy',
	labels: `ví_dụ vd vd: định_nghĩa khái_niệm ưu_điểm nhược_điểm đặc_điểm tính_chất nguồn ghi_chú lưu_ý chú_ý câu_hỏi trả_lời đáp_án
		các_bước bước phân_loại các_loại quan_trọng tóm_tắt mục_đích mục_tiêu bài_tập nguyên_nhân hậu_quả kết_quả triệu_chứng công_thức kết_luận
		tác_dụng ứng_dụng công_dụng vai_trò chức_năng mẹo`,
	verbs: 'là gồm có được gọi nghĩa tức sẽ đã phải',
	remarks: 'vấn_đề lý_do lí_do câu_hỏi mục_tiêu mục_đích kết_quả ưu_điểm nhược_điểm điểm_khác giải_pháp điều_quan_trọng việc',
	defines: new RegExp(
		`^là\\s+(?:(?:một|những|các|cái|khi)\\s)?(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)|^(?:có )?nghĩa là\\s|^tức là\\s|^được (?:hiểu|định nghĩa) là\\s`,
		'iu',
	),
	syllabic: true,
	standsFor: /^(?:là )?(?:viết tắt|chữ viết tắt) (?:của|cho)\s+/iu,
	definition: /^(?:Người ta gọi|Ta gọi)\s+(?<name>[^,.:;]{2,40}?)\s+là\s(?=\S+\s+\S+\s+\S+\s+\S)/iu,
	asks: /^(?:thế nào là|định nghĩa|nêu khái niệm|khái niệm)\s+(?<thing>.+)$|^(?<thing2>.+?)\s(?:là gì|nghĩa là gì|là cái gì)$/iu,
	prose: proseForms({
		naming:
			/(?:(?:(?:còn )?(?:được )?gọi (?:nó |đây |chúng |tắt |đó )?là|có tên(?: gọi)? là|tên là|(?:được )?biết đến (?:với tên(?: gọi)?|như)(?: là)?|mang tên)\s+)/giu,
		is: /(?<!\p{L})(?:chính )?là\s+$/iu,
		says: new RegExp(
			`(?:chính )?là\\s(?:(?:một|những|các|cái|khi)\\s)?(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)|(?:có )?nghĩa là\\s|tức là\\s`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:tức(?: là)?|nghĩa là|có nghĩa là|hay nói cách khác|nói cách khác)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:nếu|khi)\s/iu,
		resumes: new RegExp(
			`,?\\s*(?:nó|đó|ấy|thì)\\s(?:(?:chính|cũng|kiểu|giống)\\s)*(?:là|như là)\\s(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)`,
			'iuy',
		),
		fillers: /^(?:(?:ờ+|à+|ừ+m?|hm+|ok|rồi|và|nhưng|còn|thì|đầu tiên|bây giờ)[,.]?\s+)+/iu,
		restricts: /\s(?:mà|để|của|trong|dùng|có|không|giữa|từ|cho|bằng)\s/iu,
		noSubject: /^(?:hôm|ngày|đây|đó|nó|thầy|cô|em|anh|chị|ông|bà|vấn|lý|lí|việc|cái|nghĩa|tức|tên|gọi|ai|gì)$/u,
		pointsBack: /^(?:và\s+)?(?:đây|đó|nó|chúng|gọi là|(?:điều|quá trình|hiện tượng|việc|cách) (?:này|đó))(?!\p{L})/iu,
		joins: /^(?:(?:và|nhưng|còn|trong khi|vậy|tuy nhiên|do đó),?\s+)+/iu,
		article: /^(?:một|các|những)\s+/iu,
		dropsSubject: true,
	}),
};
