import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
	it.each([
		['en', 'A pod is the smallest unit that can be placed on a node, and it is not repaired.'],
		['de', 'Ein Pod ist die kleinste Einheit, die auf einem Knoten läuft und nicht repariert wird.'],
		['fr', 'Le pod est la plus petite unité qui tourne sur un nœud; il n’est pas réparé par les autres.'],
		['es', 'El pod es la unidad más pequeña que se coloca en un nodo; no se repara, se cambia por otra.'],
		['pt', 'O pod é a menor unidade colocada em um nó; não é reparado, mas trocado por outro quando falha.'],
		['it', 'Il pod è la più piccola unità che gira su un nodo; non viene riparato, viene cambiato con un altro.'],
		['nl', 'Een pod is de kleinste eenheid die op een node draait; het wordt niet hersteld maar vervangen door een andere.'],
		['pl', 'Pod to najmniejsza jednostka, która jest umieszczana na węźle; nie jest naprawiana, lecz zastępowana przez inną.'],
		['ru', 'Под — это наименьшая единица, которая размещается на узле.'],
		['uk', 'Под — це найменша одиниця, що розміщується на вузлі; її замінюють іншою.'],
		['el', 'Το pod είναι η μικρότερη μονάδα που τοποθετείται σε κόμβο.'],
		['ja', 'ポッドはノードに置かれる最小の単位である。'],
		['zh', '容器组是可以部署到节点上的最小单位。'],
		['ko', '파드는 노드에 배치되는 가장 작은 단위이다.'],
		['ar', 'الحاوية هي أصغر وحدة يمكن نشرها على العقدة.'],
		['he', 'תרמיל הוא היחידה הקטנה ביותר שאפשר להציב על צומת.'],
		['und', 'Helm, Rook, etcd'],
		['und', ''],
	])('%s', (code, text) => expect(languageOf(text)).toBe(code));
});
