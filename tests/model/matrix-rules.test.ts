import { expect, test } from 'vitest';
import { matrixFindings, matrixRules } from '../../src/model/matrix-rules.ts';
import { solutionSchema } from '../../src/model/solution.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const evidence = [
	{ address: `https://example.org/blob/${commit}/docs/mtu.md`, path: 'docs/mtu.md', commit },
];
const said = { evidence, confidence: 'high' };
const cells = {
	policy: { answer: 'partial', detail: 'ingress only', ...said },
	store: { answer: 'text', text: 'etcd', ...said },
	overhead: { answer: 'bytes', bytes: { vxlan: 50 }, ...said },
};
const asked = new Map([
	['policy', { kind: 'choice' }],
	['store', { kind: 'text' }],
	['overhead', { kind: 'bytes' }],
] as const);

const system = (features: object) =>
	solutionSchema.safeParse({
		$schema: '../../public/schemas/solution.json',
		name: 'One',
		summary: 'A system for tests.',
		home: 'https://example.org',
		licence: 'MIT',
		status: { state: 'active', source: 'https://example.org' },
		colour: 'teal',
		features,
	});

function found(change: object) {
	const { data } = system({ ...cells, ...change });
	if (!data) throw new Error('The case is not a system.');
	return matrixFindings(data, asked);
}

test('a row that is right breaks no rule', () => {
	expect(found({})).toEqual([]);
});

test.each(['policy', 'store', 'overhead'])(
	'any question may go undocumented or not apply: %s',
	(id) => {
		expect(found({ [id]: { answer: 'not-documented', ...said } })).toEqual([]);
		expect(found({ [id]: { answer: 'not-applicable', ...said } })).toEqual([]);
	},
);

const broken: [string, object, RegExp, RegExp][] = [
	['known-feature', { polcy: cells.policy }, /no feature called "polcy"/, /Did you mean "policy"/],
	['cell-fits-feature', { policy: cells.store }, /"text" does not answer "policy"/, /yes, partial/],
	['cell-fits-feature', { store: cells.policy }, /"partial" does not answer "store"/, /text, not-/],
	['cell-fits-feature', { overhead: cells.store }, /"text" does not answer/, /bytes, not-/],
	[
		'evidence-at-commit',
		{ store: { ...cells.store, evidence: [{ ...evidence[0], path: 'docs/store.md' }] } },
		/"docs\/store\.md" at 0123456789ab/,
		/one file at one commit/,
	],
];

test.each(broken)('%s is broken by %j', (rule, change, message, hint) => {
	const [first, ...more] = found(change);
	expect(more).toEqual([]);
	expect(first?.rule).toBe(rule);
	expect(first?.message).toMatch(message);
	expect(first?.hint).toMatch(hint);
});

test('every rule has a case that breaks it', () => {
	expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(matrixRules)));
});

test.each([
	['words without the answer "text"', { answer: 'yes', text: 'etcd', ...said }],
	['an answer of words without them', { answer: 'text', ...said }],
	['bytes that are not a number', { answer: 'bytes', bytes: { vxlan: '50' }, ...said }],
	['an answer without evidence', { answer: 'no', evidence: [], confidence: 'high' }],
	['an answer there is not', { answer: 'maybe', ...said }],
])('no cell has %s', (_, cell) => {
	expect(system({ policy: cell }).success).toBe(false);
});
