import { stemOf } from './text-index.ts';
import { searchWordsOf } from './words.ts';

/** Words that people use for each other when they describe what a thing does, one group a line. */
const GROUPS = `
hosted managed
crash crashed fail failing failed failure die dies died dead down broken break breaks breakdown outage
machine machines computer computers server servers host hosts
company companies vendor vendors maker makers organisation corporation firm
cost costs price pay paying spend spending expense money bill budget expenditure
chart charts graph graphs dashboard dashboards plot visualise visualisation display
alert alerts notify notified notification warn warning alarm page pager
secure security safe safety protect protection defend
attack attacker hack hacker hacked intruder threat
patch patches update updates upgrade fix fixes
vulnerability vulnerabilities hole holes weakness
log logs logging
metric metrics measurement measurements measure monitor monitoring watch
trace traces tracing
fast quick quickly speed rapid
small smaller tiny little
big large huge giant
build builds building create creating make produce
run running execute executing launch start
stop stopping shutdown terminate kill
delete remove erase
move migrate migration shift convert transition
split splitting separate divide decompose
share shared sharing common
store storing storage save saving keep keeps persist persistent remember remembers retain
state session
send sending transmit deliver delivery pass
receive receiving accept
call calls calling invoke request requests
app apps application applications program programs software
database databases db datastore
config configuration configure settings
repo repository repositories registry
infra infrastructure
vm vms virtual
os operating
dev developer developers programmer
admin administrator operator
team teams group groups
office desktop workstation
phone telephone telephony voice calls
internet online web network
traffic load requests
distribute spread balance
scale scaling grow grow shrink elastic
upfront invest investment capital
rent lease buy purchase own owned
automatic automatically auto self
repair heal healing recover recovery restore replace
order sequence
clock time clocks
place placement schedule scheduling assign fit
pack packing squeeze consolidate
describe description document documentation spec specification
website site page pages
ui interface gui console dashboard
cli terminal shell commandline
token tokens credential
login authenticate authentication auth sign
free opensource open
paid commercial licensed
old legacy former previous
new modern current
change changes changed changing modify modified alter
unchangeable immutable readonly frozen fixed
test testing experiment
random randomly chaos
remote distant other
copy copies replica replicas duplicate
message messages event events
queue queues broker
difference compare comparison versus
whole entire complete single one
block unit bundle package packaged
tools tool utility software
plan planning
provision provisioning create deploy deploying deployment rollout
`;

const SYNONYMS = groupsByStem();

/** The stems of the synonyms of a stem, without the stem itself. */
export function synonymsOf(stem: string): readonly string[] {
	return SYNONYMS.get(stem) ?? [];
}

function groupsByStem(): ReadonlyMap<string, readonly string[]> {
	const together = new Map<string, Set<string>>();
	for (const line of GROUPS.trim().split('\n')) {
		const stems = new Set(searchWordsOf(line).map((word) => stemOf(word.canonical)));
		for (const stem of stems) {
			const others = together.get(stem) ?? new Set();
			for (const other of stems) if (other !== stem) others.add(other);
			together.set(stem, others);
		}
	}
	return new Map([...together].map(([stem, others]) => [stem, [...others]]));
}
