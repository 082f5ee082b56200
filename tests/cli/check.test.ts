import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './project.ts';

let top = '';
let remove = () => {};

beforeAll(() => {
	({ top, remove } = copyOfProject());
});

afterAll(() => remove());

/** What a command says about the project while one file is different. */
function withChange(file: string, change: (text: string) => string, command: string[]) {
	const path = join(top, file);
	const before = readFileSync(path, 'utf8');
	writeFileSync(path, change(before));
	try {
		const [name = '', ...words] = command;
		const { status, stdout, stderr } = spawnSync(name, words, { cwd: top, encoding: 'utf8' });
		return { status, said: stdout + stderr };
	} finally {
		writeFileSync(path, before);
	}
}

const check = ['node', 'src/cli/check.ts'];
const study = 'data/benchmarks/infrabuilder-2024-01.json';
const article = 'content/en/flannel/vxlan.mdx';

test.each([
	[
		'an unknown solution',
		study,
		/"solution": "flannel"/,
		'"solution": "flanel"',
		/infrabuilder-2024-01\.json:\d+:\d+ {2}There is no solution called "flanel".*\n.*Did you mean "flannel"/,
	],
	[
		'a value above the link rate',
		study,
		/19587401486\.345478/,
		'49587401486',
		/:\d+:\d+ {2}49587401486 bit\/s is more than the link carries/,
	],
	['a missing source', study, /"source": \{/, '"sauce": {', /"source" is missing/],
	['a wrong unit', study, /"unit": "bit\/s"/, '"unit": "ms"', /"ms" is not a unit of/],
	[
		'a unit there is not',
		study,
		/"unit": "bit\/s"/,
		'"unit": "bits"',
		/not a known value.*\n.*Did you mean/,
	],
	[
		'a cell that does not answer its question',
		'data/solutions/flannel.json',
		/("network-policy": \{\s+"answer": )"partial"/,
		'$1"text", "text": "some of it"',
		/flannel\.json:\d+:\d+ {2}"text" does not answer "network-policy"\..*\n.*yes, partial, no, not-documented/,
	],
	[
		'an answer there is not',
		'data/solutions/flannel.json',
		/("network-policy": \{\s+"answer": )"partial"/,
		'$1"partly"',
		/flannel\.json:\d+:\d+ {2}"features\.network-policy\.answer" is not a known value\..*\n.*Did you mean "partial"/,
	],
	[
		'a row that leaves a column out',
		'data/matrices/chunqi-li-2015.json',
		/"calico": "Pure Layer-3 Solution",/,
		'',
		/chunqi-li-2015\.json:\d+:\d+ {2}The row "Network Model" leaves out "calico"/,
	],
	[
		'a system without a number and without a word on it',
		'data/solutions/aws-vpc-cni.json',
		/\t"unmeasured": \{[^}]*\},\n/,
		'',
		/aws-vpc-cni\.json:\d+:\d+ {2}No study measured Amazon VPC CNI, and nothing says so/,
	],
	[
		'a lead to a system there is not',
		'data/leads/tuebingen-2022.json',
		/"read": "abstract"/,
		'"read": "abstract", "systems": ["flanel"]',
		/tuebingen-2022\.json:\d+:\d+ {2}There is no solution called "flanel".*\n.*Did you mean "flannel"/,
	],
	[
		'releases of a system there is not',
		'data/releases/calico.json',
		/"canal": \{/,
		'"cannal": {',
		/calico\.json:\d+:\d+ {2}There is no solution called "cannal".*\n.*Did you mean "canal"/,
	],
	[
		'a version that is there twice',
		'data/releases/flannel.json',
		/"0\.2\.1"/,
		'"0.2.0"',
		/flannel\.json:\d+:\d+ {2}"0\.2\.0" is here twice/,
	],
	[
		'releases out of order',
		'data/releases/flannel.json',
		/"0\.2\.1": "2015/,
		'"0.2.1": "2014',
		/flannel\.json:\d+:\d+ {2}0\.2\.1 of 2014-01-30 stands after 0\.2\.0 of 2014-12-22/,
	],
	[
		'a candidate among releases',
		'data/releases/flannel.json',
		/"0\.2\.1"/,
		'"0.2.1-rc1"',
		/flannel\.json:\d+:\d+ {2}.*0\.2\.1-rc1/,
	],
	[
		'a claim held against a chart there is not',
		'data/claims/bytegoblin.json',
		/tcp-eight-streams/,
		'tcp-eight-steams',
		/bytegoblin\.json:\d+:\d+ {2}There is no chart called .*\n.*Did you mean "infrabuilder-2024-01\/tcp-eight-streams"/,
	],
	[
		'a view of a metric that is not there',
		study,
		/"metric": "dts-throughput"(?=[^}]*"kind"|,\s*\n\s*"(about|subjects|unit))/,
		'"metric": "dts-thruput"',
		/dts-thruput/,
	],
	[
		'a scatter that holds a metric against itself',
		study,
		/"metric": "dum-throughput",\n\t\t\t\t"unit"/,
		'"metric": { "sum": ["dum-client-cpu-system", "dum-client-cpu-user", "dum-server-cpu-system", "dum-server-cpu-user"] },\n\t\t\t\t"unit"',
		/infrabuilder-2024-01\.json:\d+:\d+ {2}Both axes of the view "udp-eight-streams-cpu" show the same/,
	],
	[
		'a group that mixes units',
		study,
		/"metric": "sts-throughput"(\s*\})/,
		'"metric": "sts-loaded-rtt-mean"$1',
		/infrabuilder-2024-01\.json:\d+:\d+ {2}The view "pod-or-service" shows Gbit\/s, but its metric is in us/,
	],
	['text that is not JSON', study, /"title"/, 'title', /This is not JSON/],
	[
		'an unknown component',
		article,
		/\n## /,
		'\n<Grapf />\n\n## ',
		/vxlan\.mdx:\d+:1 {2}There is no word <Grapf>/,
	],
	[
		'a chart id with a typo',
		article,
		/infrabuilder-2024-01\/tcp-one-stream/,
		'infrabuilder-2024-01/tcp-one-steam',
		/Did you mean "infrabuilder-2024-01\/tcp-one-stream"/,
	],
	[
		'a broken link',
		article,
		/\n## /,
		'\nSee [it](/en/flannel/vxlna/).\n\n## ',
		/no page \/en\/flannel\/vxlna\//,
	],
	['a broken anchor', article, /\n## /, '\nSee [it](#nowhere).\n\n## ', /no heading #nowhere/],
	[
		'frontmatter without a title',
		article,
		/\ntitle: .*\n/,
		'\n',
		/vxlan\.mdx:1:1 {2}.*needs a title/,
	],
])('npm run check stops at %s', (_, file, from, to, message) => {
	const { status, said } = withChange(file, (text) => text.replace(from, to), check);
	expect(said).toMatch(message);
	expect(status).toBe(1);
});

test('npm run check has nothing to say about the project as it is', () => {
	const { status, said } = withChange(article, (text) => text, check);
	expect(said).toContain('nothing to mend');
	expect(status).toBe(0);
});

test('the build stops where the check does', { timeout: 120_000 }, () => {
	const wrong = (text: string) => text.replace(/\n## /, '\n<Grapf />\n\n## ');
	const { status, said } = withChange(article, wrong, ['astro', 'build', '--outDir', 'nowhere']);
	expect(said).toMatch(/vxlan\.mdx:\d+:1 {2}There is no word <Grapf>/);
	expect(status).not.toBe(0);
});
