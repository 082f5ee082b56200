import type { Finding } from './rules.ts';
import type { Solution } from './solution.ts';

/** A system has a number in a study, or a sentence that says that none is known; never both. */
export function measuredFindings(
	id: string,
	{ name, unmeasured }: Pick<Solution, 'name' | 'unmeasured'>,
	measured: ReadonlySet<string>,
): Finding[] {
	const rule = 'measured-or-said';
	if (measured.has(id) && unmeasured !== undefined)
		return [
			{
				rule,
				path: ['unmeasured'],
				message: `${name} is said to be unmeasured, but a study has it.`,
				hint: 'Take "unmeasured" away.',
			},
		];
	if (measured.has(id) || unmeasured !== undefined) return [];
	return [
		{
			rule,
			path: ['name'],
			message: `No study measured ${name}, and nothing says so.`,
			hint: 'Add "unmeasured": what was looked for and not found.',
		},
	];
}
