import { expect, test } from 'vitest';
import { measuredFindings } from '../../src/model/measured.ts';

const measured = new Set(['flannel']);
const unmeasured = 'No study has it.';

test.each([
	['a measured system', 'flannel', {}, undefined],
	['one that is said not to be', 'other', { unmeasured }, undefined],
	['one of which nothing is known', 'other', {}, /No study measured Other, and nothing says so/],
	['one said to be unmeasured that is not', 'flannel', { unmeasured }, /but a study has it/],
])('%s', (_, id, change, message) => {
	const found = measuredFindings(id, { name: 'Other', ...change }, measured);
	expect(found).toHaveLength(message ? 1 : 0);
	if (message) expect(found[0]?.message).toMatch(message);
});
