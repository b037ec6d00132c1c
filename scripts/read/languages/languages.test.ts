import { describe, expect, it } from 'vitest';
import { readInShort } from '../readings.samples.ts';

/** Notes of one field in each language: what is read of the lines that matter. */
const SAMPLES: readonly (readonly [string, string, readonly string[]])[] = [
	[
		'German',
		'Ein Magmatit ist ein Gestein, das aus erstarrter Schmelze entsteht.\n\nMerkmale: hart, schwer\n\n- Der Hammer liegt im Auto\n- Nur bei gutem Wetter\n\ndas Streichen: Richtung der Schnittlinie',
		['definition Magmatit', 'statement', 'statement (Hammer)', 'statement', 'definition Streichen'],
	],
	[
		'French',
		"La julienne est une taille en fins bâtonnets, et ce n'est pas un plat.\n\nAvantages : rapide, simple\n\nL'émulsion : mélange de deux liquides",
		['definition julienne', 'statement', 'definition émulsion'],
	],
	[
		'Spanish',
		'El saldo es la diferencia entre el debe y el haber de una cuenta.\n\nVentajas: rápido, barato\n\nel asiento - cada anotación del libro',
		['definition saldo', 'statement', 'definition asiento'],
	],
	[
		'Portuguese',
		'O roteador é um equipamento que encaminha pacotes entre redes e não para.\n\nVantagens: barato, simples\n\na latência: tempo de um pacote',
		['definition roteador', 'statement', 'definition latência'],
	],
	[
		'Italian',
		"La membrana è una struttura che separa la cellula dall'ambiente, ma non la chiude.\n\nVantaggi: veloce, economico\n\nL'osmosi: passaggio di acqua",
		['definition membrana', 'statement', 'definition osmosi'],
	],
	[
		'Dutch',
		'Een dijk is een waterkering van grond of steen die het land droog houdt.\n\nVoordelen: goedkoop, snel\n\nDe polder: laag stuk land',
		['definition dijk', 'statement', 'definition polder'],
	],
	[
		'Polish',
		'Ksylem jest tkanką, która przewodzi wodę do liści i nie jest żywa.\n\nZalety: tania, szybka\n\nChlorofil – zielony barwnik liści',
		['definition Ksylem', 'statement', 'definition Chlorofil'],
	],
	[
		'Russian',
		'Лексема — это слово как единица словаря.\n\nПримеры: дом, дома\n\nПорядок\n1. выписать словоформу\n2. найти окончание',
		['definition Лексема', 'statement', 'statement', 'steps', 'steps'],
	],
	[
		'Japanese',
		'恒星とは、自ら光を出す天体である。\n\n・中性子星：半径の小さい天体\n・特徴：重い\n\n昨日は失敗した。',
		['definition 恒星', 'definition 中性子星', 'statement', 'statement'],
	],
	[
		'Chinese',
		'催化剂（catalyst）是一种改变反应速率的物质。\n\n活化能：反应所需的最低能量\n优点：快、便宜\n\n吃饭的哲学家一共五个',
		['definition 催化剂', 'definition 活化能', 'statement', 'statement'],
	],
	[
		'Korean',
		'기회비용이란 포기한 대안의 가치를 말한다.\n\n수요: 소비자가 사려는 양\n장점: 간단하다\n\n시험은 다음 주 월요일',
		['definition 기회비용', 'definition 수요', 'statement', 'statement'],
	],
	[
		'Japanese, jotted down',
		'茶の湯メモ\n6/2　雨\n\n■道具\n茶筅　抹茶を点てるときに使う竹の道具\n水指＝きれいな水を入れておく器\n薄器、濃器\n建水…あとで調べる\n\n■点前\n客の前で茶を点てる一連の動作\n次は足袋を忘れない',
		[
			'heading',
			'junk',
			'heading (道具)',
			'definition 茶筅',
			'definition 水指',
			'term 薄器 + member 濃器',
			'term 建水',
			'heading 点前',
			'definition 点前',
			'junk',
		],
	],
	[
		'Chinese, jotted down',
		'今天在中医馆，老师讲得很快。\n\n【名解】精气：构成人体的基本物质\n望诊 观察病人的神色来判断病情\n五脏=化生和储藏精气的内脏\n实证、虚证\n明天记得交作业',
		['heading', 'definition 精气', 'definition 望诊', 'definition 五脏', 'term 实证 + member 虚证', 'junk'],
	],
	[
		'Korean, jotted down',
		'세포 필기를 했다. 졸렸다.\n\n## Q. 삼투가 뭔가요?\n물이 막을 지나 이동하는 현상\n- 예: 배추, 오이\n## Q. 그럼 확산은?\n물질이 고르게 퍼지는 것\n## 능동 수송?\n에너지를 써서 물질을 옮기는 방식\n교과서 그림 외우기',
		[
			'statement',
			'heading 삼투',
			'definition 삼투',
			'statement',
			'heading 확산',
			'definition 확산',
			'heading 능동 수송',
			'definition 능동 수송',
			'junk',
		],
	],
	[
		'Arabic',
		'الخلية هي أصغر وحدة في الكائن الحي.\n\nالنواة: مركز التحكم\nمثال: خلية الدم',
		['definition الخلية', 'definition النواة', 'statement'],
	],
	['Hebrew', 'תא הוא היחידה הקטנה ביותר של החיים.\n\nגרעין: מרכז הבקרה\nיתרונות: מהיר', ['definition תא', 'definition גרעין', 'statement']],
];

describe('notes in another language than English', () => {
	it.each(SAMPLES)('%s', (_language, notes, reads) => expect(readInShort(notes)).toEqual(reads));

	it('are read by their signs where the language has no file', () => {
		expect(readInShort('ტრანსფორმატორი: მოწყობილობა, რომელიც ცვლის ძაბვას')).toEqual(['definition ტრანსფორმატორი']);
	});
});
