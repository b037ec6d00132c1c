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
