import { describe, expect, test } from 'vitest';
import { ageOf, measuredBy } from '../../src/model/age.ts';
import { releasesFindings, releasesSchema } from '../../src/model/releases.ts';
import { study } from './study.ts';

const whole = {
	$schema: '../../public/schemas/releases.json',
	project: 'flannel',
	source: {
		address: 'https://example.org/tags',
		retrieved: '2026-01-03',
		known: '2026-01-02',
	},
	counted: 'Every final tag.',
	alsoFor: { canal: 'It is the same.' },
	releases: {
		'1.8.0': '2017-03-01',
		'1.9.0': '2018-01-10',
		'1.9.1': '2018-02-10',
		'1.10.0': '2018-06-01',
		'1.9.2': '2018-07-01',
		'1.10.1': '2018-08-01',
		'2.0': '2020-05-05',
	},
};
const releases = releasesSchema.parse(whole);

describe('the age of a version', () => {
	test.each([
		['1.9.1', '2018', 'release', 4, 2, false],
		['v1.9.1', '2018', 'release', 4, 2, false],
		['17.06.0-ce', '2018-02', 'unknown', 4, 2, true],
		['1.8.0', '2018', 'release', 6, 3, false],
		['1.8', '2018', 'release', 6, 3, false],
		['2.0', '2021', 'release', 0, 0, false],
		['2.0.0', '2021', 'release', 0, 0, false],
		['1.10.0-rc2', '2018-05', 'candidate', 3, 1, false],
		['1.10.0rc2', '2018-05', 'candidate', 3, 1, false],
		['1.11.0-rc1', '2018-08-01', 'unknown', 1, 1, true],
		['1.9', '2018-02', 'line', 4, 2, true],
		['1.9', '2018-01-31', 'line', 5, 2, true],
		['1.9', '2016', 'line', 3, 2, true],
		['1', '2018-02-09', 'line', 5, 2, true],
		['1.7.3', '2016', 'early', 7, 4, true],
		['1.9.7', '2018-03', 'unknown', 4, 2, true],
		['9.9.9', '2018-07', 'unknown', 2, 1, true],
		['latest', '2018-02-10', 'unstated', 4, 2, true],
		['latest (master)', '2018-02-09', 'unstated', 5, 2, true],
		[undefined, '2018', 'unstated', 1, 1, true],
		[undefined, '2018-02', 'unstated', 4, 2, true],
		[undefined, '2016-12', 'unstated', 7, 4, true],
		[undefined, '2026', 'unstated', 0, 0, true],
	] as const)('%s by %s is counted from a %s: %d since, %d lines', (version, by, ...wanted) => {
		const { from, since, minors, atLeast } = ageOf({ version, by }, releases);
		expect([from, since, minors, atLeast]).toEqual(wanted);
	});

	test('only a release has the day it was released', () => {
		const day = (version: string) => ageOf({ version, by: '2018' }, releases).released;
		expect(day('1.9.1')).toBe('2018-02-10');
		expect(['1.9', '1.10.0-rc2', '9.9.9'].map(day)).toEqual([undefined, undefined, undefined]);
	});

	test('a study is as old as the end of its measuring, else as its publication', () => {
		expect(measuredBy(study())).toBe('2026-01-02');
		expect(measuredBy(study({ measured: { from: '2025-11', to: '2025-12' } }))).toBe('2025-12');
	});
});

describe('releases that', () => {
	const solutions = ['flannel', 'canal', 'calico'];
	const found = (id: string, change: object) =>
		releasesFindings(id, releasesSchema.parse({ ...whole, ...change }), solutions);

	test('are right have nothing to mend', () => {
		expect(found('flannel', {})).toEqual([]);
	});

	test.each([
		['flanel', {}, 'known-solution', /"flanel"/],
		['flannel', { alsoFor: { cannal: 'x' } }, 'known-solution', /"cannal"/],
		[
			'flannel',
			{ releases: { '1.1.0': '2018-02-01', '1.0.9': '2018-01-01' } },
			'oldest-first',
			/1\.0\.9 of 2018-01-01 stands after 1\.1\.0/,
		],
		['flannel', { releases: { '3.0.0': '2026-01-03' } }, 'known-by-then', /up to 2026-01-02/],
		[
			'flannel',
			{ releases: { '2.0': '2018-01-01', '2.0.0': '2018-01-01' } },
			'released-once',
			/2\.0\.0 is the same version as 2\.0/,
		],
	])('are of %s with %j break %s', (id, change, rule, message) => {
		const [finding, ...others] = found(id, change);
		expect(others).toEqual([]);
		expect(finding?.rule).toBe(rule);
		expect(finding?.message).toMatch(message);
		expect(finding?.hint).not.toBe('');
	});
});
