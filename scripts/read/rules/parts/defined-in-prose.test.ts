import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../readings.samples.ts';

/** The names that the last line declares. */
function declared(text: string): readonly string[] {
	return (readingsOf(text).readings.at(-1)?.names ?? []).filter((name) => name.declares).map((name) => name.text);
}

/** Enough small words that the language of the text is told. */
const BEFORE: Readonly<Record<string, string>> = {
	German: 'Das ist eine Mitschrift, und sie ist nicht vollständig.\n\n',
	French: "C'est une page pour les notes du cours, et elle est dans le cahier.\n\n",
	Spanish: 'El cuaderno es una copia de los apuntes y está con el resto.\n\n',
	Portuguese: 'O caderno é uma cópia do curso e não está com os outros.\n\n',
	Italian: 'Il quaderno è una copia degli appunti e sono nel cassetto.\n\n',
	Dutch: 'Het schrift is een kopie van de notities en niet van mij.\n\n',
	Polish: 'To jest zeszyt z notatkami i nie ma w nim wszystkiego, jak się zdaje.\n\n',
};

describe('prose defines', () => {
	it.each([
		['English', 'The point on the surface straight above it is called the epicentre.', 'epicentre'],
		['English', 'Water collects there. The paper strip that the pen leaves behind is a limnigram.', 'limnigram'],
		['English', 'We met again. By drawdown we mean the drop of the level near a well.', 'drawdown'],
		['English', 'We all sat down. A weir is a low wall across a river, and a sluice is a gate in it.', 'weir'],
		['English', 'Mud settles there, which is the **bed load**, and stays.', 'bed load'],
		['English', 'syneresis that’s when the curd squeezes out its whey', 'syneresis'],
		['German', 'Die Verbindung von der Taste zum Ventil nennt man Traktur.', 'Traktur'],
		['German', 'Wir hörten zu. Eine Reihe von Pfeifen gleicher Bauart heißt Register.', 'Register'],
		['French', 'La partie qui dépasse du mur s’appelle un corbeau.', 'corbeau'],
		['Spanish', 'La roca de la que nace todo recibe el nombre de roca madre.', 'roca madre'],
		['Portuguese', 'A camada que fica por cima chama-se serapilheira.', 'serapilheira'],
		['Italian', 'La parte che sporge dal muro si chiama mensola.', 'mensola'],
		['Dutch', 'De laag die erboven ligt wordt ook wel genoemd: klei. Het water dat blijft staan heet kwel.', 'kwel'],
		['Polish', 'Warstwa, która leży na wierzchu, nazywa się ściółka.', 'ściółka'],
		['Russian', 'Слой почвы, который лежит сверху и состоит из листьев, называется подстилка.', 'подстилка'],
		['Japanese', '地面の下にある水の通り道を帯水層という。', '帯水層'],
		['Chinese', '地下能够储存和输送水的岩层叫做含水层。', '含水层'],
		['Korean', '물을 저장하고 흘려보내는 지층을 대수층이라고 한다.', '대수층'],
		['Arabic', 'الطبقة التي تخزن الماء تحت الأرض تسمى الخزان الجوفي.', 'الخزان الجوفي'],
		['Hebrew', 'השכבה שאוגרת מים מתחת לפני הקרקע נקראת אקוויפר.', 'אקוויפר'],
	])('%s: %s', (language, text, name) => expect(declared(`${BEFORE[language] ?? ''}${text}`)).toContain(name));
});

describe('prose defines nothing', () => {
	it.each([
		['It is called off because of the rain, and we all went home.'],
		['He called the office twice. Nobody is called at night.'],
		['We went home. The problem is the only thing that we talk about.'],
		['The dog barked. Better is the other one, which has a lid on it.'],
		['We drove on. It is clear that nobody had seen the river before.'],
		['Wer das so nennt, ist selbst schuld, und das ist nicht gut für die anderen.'],
	])('in %s', (text) => expect(declared(text)).toEqual([]));
});
