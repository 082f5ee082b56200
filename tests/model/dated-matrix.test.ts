import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datedFindings, datedMatrixSchema } from '../../src/model/dated-matrix.ts';

const read = () =>
	datedMatrixSchema.parse(
		JSON.parse(readFileSync('data/matrices/chunqi-li-2015.json', 'utf8')) as unknown,
	);
const solutions = ['calico', 'flannel', 'weave', 'docker-overlay'];

test('the matrix of 2015 has ten rows of four cells and breaks no rule', () => {
	expect(read().rows).toHaveLength(10);
	expect(datedFindings(read(), solutions)).toEqual([]);
});

test.each([
	[
		'Network Model',
		['Pure Layer-3 Solution', 'VxLAN or UDP Channel', 'VxLAN or UDP Channel', 'VxLAN'],
	],
	['Application Isolation', ['Profile Schema', 'CIDR Schema', 'CIDR Schema', 'CIDR Schema']],
	['Protocol Support', ['TCP, UDP, ICMP & ICMPv6', 'ALL', 'ALL', 'ALL']],
	['Name Service', ['No', 'No', 'Yes', 'No']],
	['Distributed Storage Requirements', ['Yes', 'Yes', 'No', 'Yes']],
	['Encryption Channel', ['No', 'TLS', 'NaCl Library', 'No']],
	['Partially Connected Network Support', ['No', 'No', 'Yes', 'No']],
	['Separate vNIC for Container', ['No', 'No', 'Yes', 'Yes']],
	['IP Overlap Support', ['No', 'Maybe', 'Maybe', 'Maybe']],
	[
		'Container Subnet Restriction',
		['No', 'No', 'Yes, configurable after start', 'Yes, not configurable after start'],
	],
])('%s is printed as %j', (name, printed) => {
	const cells = read().rows.find((row) => row.name === name)?.cells;
	expect(solutions.map((id) => cells?.[id])).toEqual(printed);
});

test('a column that is no system, a cell too few and one too many are found', () => {
	const matrix = read();
	delete matrix.rows[1]?.cells['weave'];
	Object.assign(matrix.rows[2]?.cells ?? {}, { cilium: 'Yes' });
	const found = datedFindings(matrix, ['calico', 'flannel', 'weave']);
	expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
		'known-solution: There is no solution called "docker-overlay".',
		'row-whole: The row "Application Isolation" leaves out "weave".',
		'row-whole: The row "Protocol Support" answers for "cilium".',
	]);
});
