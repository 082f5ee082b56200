import { chance, type Chance } from './chance.ts';
import { address, paragraph, sentence } from './sentences.ts';

/** An article that was generated, and where it lies. */
export interface Written {
	file: string;
	text: string;
}

/** Folders that only generated articles are in. */
export const sectionNames = Array.from(
	{ length: 10 },
	(_, index) => `generated-${String(index + 1).padStart(2, '0')}`,
);

const headings = [
	'What the daemon writes',
	'From pod to wire',
	'The entry that is missing',
	'Where the bytes go',
	'After a restart',
	'Check it on a node',
	'When two nodes disagree',
	'What it costs',
];

/** Articles over ten sections, in turn. The first hundred of a thousand are the same as those of a hundred. */
export function generated(count: number): Written[] {
	return Array.from({ length: count }, (_, index) => ({
		file: `content/en/${nameOf(index)}.mdx`,
		text: article(index),
	}));
}

function nameOf(index: number): string {
	return `${sectionNames[index % sectionNames.length]}/article-${String(index).padStart(4, '0')}`;
}

function article(index: number): string {
	const luck = chance(index + 1);
	const [first = '', ...others] = luck.some(headings, 5);
	const sections = [code(luck), table(luck), steps(luck), code(luck), closing(luck, index)];
	return [
		frontmatter(luck, index),
		paragraph(luck),
		paragraph(luck),
		...[first, ...others].flatMap((heading, place) => [
			`## ${heading}`,
			paragraph(luck),
			sections[place] ?? '',
			paragraph(luck),
		]),
	].join('\n\n');
}

function frontmatter(luck: Chance, index: number): string {
	return `---
title: "Generated ${index}: one packet and ${2 + luck.below(40)} entries"
short: Generated ${index}
description: After reading you can name the entry in the tables of node ${1 + luck.below(900)} that a packet needs.
order: ${index}
level: ${luck.one(['first', 'working', 'deep'])}
checked:
  flannel: v0.28.${luck.below(10)}
---`;
}

function code(luck: Chance): string {
	const routes = Array.from(
		{ length: 4 + luck.below(5) },
		() => `${address(luck)}/24 via ${address(luck)} dev flannel.1 onlink`,
	);
	const manifest = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: probe-${luck.below(9000)}\nspec:\n  hostNetwork: ${luck.one(['true', 'false'])}`;
	return luck.below(3) === 0
		? `\`\`\`yaml\n${manifest}\n\`\`\``
		: `\`\`\`bash title="node ${1 + luck.below(9)}"\nip route show table ${luck.below(250)} | grep flannel.1\n${routes.map((route) => `# ${route}`).join('\n')}\nip -d link show dev flannel.1\n\`\`\``;
}

function table(luck: Chance): string {
	const rows = Array.from(
		{ length: 6 },
		(_, row) =>
			`| node ${row + 1} | \`${address(luck)}\` | ${luck.below(9000)} | ${luck.below(100)} % |`,
	);
	return ['| node | next hop | packets | CPU |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function steps(luck: Chance): string {
	return Array.from({ length: 4 }, (_, step) => `${step + 1}. ${sentence(luck)}`).join('\n');
}

/** Links up, back and out: to the section, to an earlier article, to the source. */
function closing(luck: Chance, index: number): string {
	const earlier = nameOf(luck.below(index + 1));
	const [section] = earlier.split('/');
	return `See [the section](/en/${section}/), [an earlier article](/en/${earlier}/) and [the source](https://github.com/flannel-io/flannel/blob/master/pkg/backend/vxlan/vxlan.go#L${1 + luck.below(300)}). ${sentence(luck)}`;
}
