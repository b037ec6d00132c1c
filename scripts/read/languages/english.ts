import { proseForms } from './prose-forms.ts';

/** English prose. Its words stand in `lexicon.ts`. */
export const ENGLISH_PROSE = proseForms({
	naming:
		/\b(?:(?:is|are|was|were|be|being|been|it|this|these|them|that|also|often|sometimes|usually|so-)\s?(?:called|named|termed|dubbed|known as|referred to as|said to be)|(?:lines?|points?|things?|ones?|zones?|areas?|parts?|people|process|effect|state) (?:called|known as)|(?:we|you|they|people|you'd|we'd) (?:usually )?call(?: this| it| that| these| them)?|(?:one|we|you) speaks? of|by the name of|(?:it|that|what|this|they)['’](?:s|re) (?:also )?(?:called|known as)|the (?:word|term|name) for (?:this|it|that|them) is|what (?:we|they|people|you) call|goes by the name of|has (?:a|its own) (?:proper )?name(?: too| as well)?[,:]?|what (?:i|we) (?:have been |had been |always |used to )?call(?:ed|ing)? [^,.;:]{2,40} (?:is|was|are) (?:really |actually |in fact )?)\s+(?:(?:an?|the)\s+)?/giu,
	is: /(?:\b(?:is|are)|\b(?:we|you) (?:have|get))\s+(?:(?:an?|the|its|their)\s+)?$/iu,
	says: /(?:(?:is|are)\s+(?:(?:basically|just|simply|really|essentially)\s+)?(?:an?|the|any|what|where|when|how|one (?:that|which|where|whose|with|of)|half|\d[\d/.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve)\s|(?:is|are)\s+(?!(?:not|no|never|sure|clear|happy|glad|true|possible|likely|aware|certain|important|obvious|afraid|good|bad|nice|sad|lucky|such|so)\s)(?:\p{L}+\s){1,3}(?:that|which|whose|where)\s|(?:means|refers to|describes|denotes)\s(?!that\b))/iuy,
	remark:
		/^(?:is|are)\s+(?:\w+ly\s+|just\s+)?(?:(?:an?|the)\s+(?:most|best|worst|only|same|first|last|reason|case|point|problem|question|one|idea|other|few|bit|lot|good|bad|nice|great|big|hard|pity|shame|must|mess|pain|joke|matter|opposite)\b|half|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|what|when|where|how)/iu,
	condition: /^\s*(?:if|iff|when|whenever|provided)\s/iu,
	resumes:
		/,?\s*(?:it|that|this)(?:['’]?s|\sis)\s(?:basically\s|just\s|like\s|really\s|simply\s)*(?:an?|the|any|one|two|what|where|when|how|whatever|loose|all)\s/iuy,
	fillers:
		/^(?:(?:um+|uh+|er+|erm|oh|ah|ok|okay|so|well|right|now|anyway|alright|yeah|yes|no|like|and|but|then|first of all|last bit|next up|next)[,.]?\s+)+/iu,
	indefinite: /^an?\s/iu,
	definite: /^the\s/iu,
	restricts: /\s(?:that|which|who|whose|where|when|of|for|in|on|at|by|with|to|used|between|from|through|below|above|under|over|one|as)\s/iu,
	noSubject:
		/^(?:better|worse|best|worst|first|second|third|next|last|another|other|same|such|most|more|less|half|enough|here|there|today|yesterday|tomorrow|ok|okay|yes|no|right|well|anyway|um|uh|off|out|up|back|over|down|upon)$/u,
	copula: /\s(?:is|are)\s(?:an?|the|one)\s/iu,
	elliptic: /^(?:(?:and|but|while|whereas|or)\s+)?(?:an?|the)\s+(?<name>\S+(?:\s\S+)?)\s+(?:the|an?|one|two)\s+(?=\S+\s)/iu,
	thatIs: /^,?\s*[(–—-]?\s*(?:i\.?\s?e\.?|that is|which means|meaning|in other words)[,:]?\s+\S/iu,
	pointsBack:
		/^(?:and\s+|so\s+|but\s+)?(?:this|that|these|those|it|they|such|the (?:process|effect|result|thing|name|whole thing|latter))\b/iu,
	joins:
		/^(?:(?:and|but|so|now|whereas|while|or|well|ok|okay|also|then|here|by contrast|likewise|note that|remember that|to me|in short),?\s+)+/iu,
	article: /^(?:an?|the)\s+/iu,
	described:
		/^(?:the|all|every|any|an?)\s(?!(?:thing|only|main|most|first|last|best|one|problem|reason|way|man|woman|person|people)\b)(?:[^\s,.;:]+,?\s){2,24}?(?:that|which|where)\s(?:[^\s.;:]+\s){2,24}?(?:is|are)\s(?:an?|its|their)\s(?<name>\p{Ll}[^\s,.;:]+(?:\s[^\s,.;:]+)?)[.;]?$/iu,
	framed:
		/^["“*]?(?<name2>[^\s,.;:]+(?:\s[^\s,.;:]+){0,2}),?\s(?:so\s)?(?:that|it|this)(?:['’]?s|\sis)\s(?:basically\s|just\s)?(?:when|what|where|how|the (?:thing|part|bit|stuff|one))\s|\b(?:by|under)\s+["“]?(?:(?:an?|the)\s)?(?<name>[^,.;:"“”]{2,40}?)["”]?\s+(?:in general\s+)?(?:we|one|you|people|they|he|she|the book|\p{Lu}\p{Ll}+)\s+(?:means?|understands?)\b|\b(?:word|term|name)\s["“]?(?<name4>\p{Ll}[^\s,.;:"“”]+(?:\s(?!(?:today|tonight|here|too|now|means|for|again)\b)\p{Ll}[^\s,.;:"“”]+)?)["”]?(?:\s(?:today|tonight|here|too|now))?(?:\s?[:(–—]|,\s(?:which|meaning|for|an?|the)\s|\smeans\s|\sfor\s(?:an?|the|when|what)\s)|\b(?:an?|the|with|about|of|called|is|was|on|in|from|did|do|used?|some|new)\s(?<name5>\p{Ll}[^\s,.;:()]{2,})(?:\s(?:again|today|instead|too|the whole time|all the time|all day))?,\s(?:by\swhich\s(?:\S+\s){1,2}means?|which\s(?:\p{Ll}+\s){0,4}(?:means?|is\s(?:an?|the|what|when|where|how|just|basically|any)))\s|\b(?:an?|the)\s(?<name6>\p{Ll}[^\s,.;:()]+)\sbeing\s(?:an?|the|what|when|where)\s|^to\s(?<name7>\p{Ll}{3,})\sis\s(?:just\s|simply\s)?to\s|\b(?:learn(?:t|ed)|read|heard|met|discovered|practised|practiced|covered|tried|did|understood|get|got|explain(?:s|ed)(?:\sto\s(?:me|us))?)\s(?:about\s|of\s|what\s|how\s)?(?:the\s)?(?<name8>\p{Ll}[^\s,.;:()]+)(?:\s(?:today|instead|again|too|now|at last|finally))?:\s(?=\S+\s\S+\s\S)|\b(?:is|are|was|were)\s(?<name9>\p{Ll}[^\s,.;:()]{3,}(?:\s[^\s,.;:()]{3,})?),\s(?:i\.?e\.?|that\sis|meaning)[,:]?\s|^["“](?<name10>\p{L}[\p{L}-]{2,30})[,.]?["”],?\s(?:says|(?:he|she|they) (?:says?|calls? it)|called it)\s?(?:\p{Lu}\p{L}+)?,\s(?=(?:an?|when|where|what)\s)/giu,
});
