import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/**
 * What makes a remark of “X itu …”, where “itu” points at one certain thing: negation, time, qualities, verbs in the active and the
 * passive voice. Behind a term it stands for “is”.
 */
const REMARK =
	'(?:tidak|tak|tdk|ga|gak|nggak|enggak|ngga|bukan|belum|blm|sudah|sdh|udah|udh|dah|telah|sedang|lagi|akan|masih|harus|hrs|kena|bisa|bs|boleh|dapat|mau|nak|perlu|ada|sangat|amat|terlalu|lebih|paling|penting|wajib|susah|sulit|mudah|gampang|mahal|murah|bagus|baik|jelek|besar|kecil|cepat|lambat|sama|juga|jg|hanya|cuma|memang|emang|selalu|sering|kadang|jarang|pernah|apa|siapa|kapan|gimana|kenapa|mana|di|ke|dari|dr|karena|krn|kalau|kalo|jadi|dan|tapi|ter(?:diri|letak|jadi|masuk|gantung)\\p{L}*|di\\p{L}{4,}|(?:memb(?!ran)|memp|men[cdj]|meng|meny|menun|mener|menet)\\p{L}{2,}|ber(?:ada|asal|bentuk|bahaya|warna|guna|fungsi|jalan|ubah|hasil)\\p{L}*)';
/** “Is” of everyday speech, in Indonesian and Malay, with what is said behind it. */
const SPOKEN_IS = `(?:itu|tuh|tu)\\s+(?:(?:adalah|ialah|kayak|semacam|sejenis)\\s+)?(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)`;

/** Indonesian and Malay, with the short spellings of chats. */
export const indonesian: Language = {
	code: 'id',
	articles: 'sebuah seorang seekor suatu',
	clause: `saya aku gue gua gw kamu lu lo kau awak anda dia ia beliau kami kita mereka kalian ini itu sini situ sana tidak tak tiada bukan
		ga gak nggak enggak ngga ngak tdk jangan jgn belum blm sudah sdh udah udh dah telah sedang lagi akan hendak masih harus hrs kena bisa bs
		boleh dapat mau nak ingin perlu ada adalah ialah yaitu yakni merupakan yang yg bahwa bahawa apa apakah siapa kapan bila mana bagaimana
		gimana kenapa mengapa berapa kalau kalo klo jika apabila karena krn kerana sebab tetapi tapi tp namun supaya agar biar meski walau
		sehingga maka jadi jd lalu trus terus kemudian juga jg pun saja aja je hanya cuma sangat banget sekali paling selalu sering kadang
		jarang nanti besok esok kemarin tadi sekarang skrg skrang tuh tu nih sih kok deh dong kan ya yah lah disebut dinamakan artinya namanya`,
	linking: 'di ke dari dr daripada pada pd dengan dgn untuk utk buat dan atau oleh tentang ttg antara sampai hingga sama bagi per tanpa',
	determiners: `setiap tiap semua seluruh beberapa banyak para suatu segala berbagai sebagian sedikit dalam dlm seperti spt selain setelah
		sebelum ketika saat selama`,
	labels: `contoh contohnya cth misal misalnya mis mis. definisi pengertian maksud kelebihan kekurangan keuntungan kerugian ciri ciri-ciri
		sifat jenis jenisnya macam macam-macam tujuan fungsi manfaat sumber catatan cat nb penting ingat soal jawab jawaban pertanyaan langkah
		langkah-langkah cara caranya tahap tahapan kesimpulan ringkasan rangkuman rumus penyebab akibat tugas pr tips syarat alur alurnya gejala
		bahan dosen guru tanggal tgl`,
	verbs: `adalah ialah yaitu yakni merupakan itu tuh tu artinya berarti berisi memiliki mempunyai ada bisa dapat harus akan disebut
		dinamakan dikenal digunakan dipakai terdiri berfungsi mengukur menunjukkan menjelaskan memuat singkatan kependekan akronim sudah udah
		belum tidak ga gak bukan boleh perlu`,
	remarks: 'masalah masalahnya alasan alasannya pertanyaan tujuan tujuannya hasil hasilnya bedanya intinya kuncinya soalnya caranya',
	defines: new RegExp(
		`^(?:adalah|ialah|yaitu|yakni|merupakan)\\s+(?!(?:yang|yg) (?:paling|ter)|sebagai berikut)\\S|^(?:artinya|berarti|berisi)\\s(?!(?:kita|kamu|dia|saya|aku|harus|${REMARK})\\s)|^${SPOKEN_IS}`,
		'iu',
	),
	endsNoSubject: /\p{L}{3}nya$/u,
	standsFor: /^(?:(?:adalah|ialah|itu|tuh)\s+)?(?:singkatan|kependekan|akronim)(?:nya)?\s+(?:dari|dr|daripada|utk|untuk)\s+/iu,
	order: /^(?:memb(?!ran)|memp|men[cdj](?!ung$|eng)|meng(?!apa)|meny|nge|ngu|ngi)\p{Ll}{2,}$/u,
	definition: /^(?:yang|yg)\s+dimaksud(?:kan)?\s+(?:dengan\s+|dgn\s+)?(?<name>[^,.:;]{2,40}?)\s+(?:adalah|ialah|itu|yaitu)\s/iu,
	asks: /^(?:apa(?:kah)?(?: (?:itu|sih|yang dimaksud(?:kan)?(?: dengan)?|maksud(?:nya)?|arti(?:nya)?|pengertian(?: dari)?|definisi))+|jelaskan(?: pengertian)?|definisi)\s+(?<thing>.+)$|^(?:[^,]+,\s)?(?<thing2>[^,]+?)\s(?:itu|tuh|tu)\sapa(?: sih| ya| pak| bu| kak| bang| mas| mbak)*$/iu,
	prose: proseForms({
		naming:
			/(?:(?:(?:disebut|dinamakan|dinamai|dikenal|diistilahkan|dipanggil)(?:nya)?(?: juga| pula| dengan| dgn| sebagai| sbg| nama| istilah)*|(?:kita|orang|kami|biasa(?:nya)?) (?:sebut|namakan|bilang|panggil)|(?<!(?:skrg|sekarang|dulu|dulunya)\s)(?:namanya|istilahnya|bernama))\s+)/giu,
		is: /(?<!\p{L})(?:adalah|ialah|itu|itulah|inilah|yaitu|yakni)\s+$/iu,
		says: new RegExp(
			`(?:adalah|ialah|merupakan)\\s(?!(?:(?:yang|yg) (?:paling|ter)|sebagai berikut|bahwa|karena|milik|saat|ketika)(?!\\p{L}))|(?:artinya|berarti)\\s(?!(?:kita|kamu|dia|saya|aku|${REMARK})(?!\\p{L}))|${SPOKEN_IS}`,
			'iuy',
		),
		thatIs: /^,?\s*[(–—-]?\s*(?:yaitu|yakni|ialah|iaitu|artinya|maksudnya|alias|dengan kata lain|dkl\.?)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:jika|kalau|kalo|klo|bila|apabila)\s/iu,
		resumes: new RegExp(
			`,?\\s*(?:itu|tuh|tu|nih|ni)\\s(?:(?:kayak|semacam|apa ya|loh|ya|cuma)\\s)*(?!${REMARK}(?!\\p{L}))(?=\\S+\\s+\\S+\\s+\\S)`,
			'iuy',
		),
		fillers: /^(?:(?:eh+|em+|hm+|oke?|nah|jadi|jd|terus|trus|oh|ya+h?|iya|dan|tapi|tp|lalu|pertama|kalau|kalo|klo)[,.]?\s+)+/iu,
		restricts: /\s(?:yang|yg|untuk|utk|buat|dari|dr|dengan|dgn|tanpa|antara|tempat|di mana|dimana)\s/iu,
		pointsBack:
			/^(?:dan\s+)?(?:ini|itu|(?:hal|proses|keadaan|cara|yang|yg) (?:ini|itu)|inilah|itulah|disebut|dinamakan|namanya)(?!\p{L})/iu,
		joins: /^(?:(?:dan|tetapi|tapi|tp|sedangkan|sdgkan|sementara|atau|jadi|jd|lalu|kemudian|nah|kalau|kalo|klo),?\s+)+/iu,
		article: /^(?:sebuah|seorang|seekor|suatu)\s+/iu,
		dropsSubject: true,
		framed: /(?:yang|yg)\sdimaksud(?:kan)?\s(?:dengan\s|dgn\s)?["“]?(?<name>[^,.:;"“”]{2,40}?)["”]?\s(?:adalah|ialah|itu|yaitu)\s/giu,
	}),
};
