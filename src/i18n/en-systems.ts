/** The words of the systems' pages and of their comparison. */
export const enSystems = {
	'solutions.title': 'Systems',
	'solutions.lede':
		'{count} ways of joining containers to a network: what each is, what it answers to the matrix, and every sourced number of it.',
	'solution.modes': 'How it moves a packet',
	'solution.articles': 'Articles',
	'solution.numbers': 'Every number of it',
	'solution.features': 'Features, with evidence',
	'solution.home': 'Project page',
	'solution.measured': 'Measured',
	'solution.ratio': 'To the baseline of the study',
	'solution.numbers.how':
		'Study by study, newest first. The last column holds the median against the baseline of the same study, from the least to the most that the runs of both allow. Absolute figures of two studies do not compare: machines, tools and years differ.',
	'solution.strip': 'Ratios: {figures}, studies: {studies}, {span}.',
	'solution.strip.how':
		'A dot is one figure as a multiple of the baseline of its own study, a line what the runs of both allow, an upright the geometric mean of a row with several. The axis is logarithmic: twice and half are equally far from the baseline.',
	'solution.state.active': 'actively developed',
	'solution.state.maintained': 'maintained',
	'solution.state.archived': 'archived',
	'solution.state.part-of-kernel': 'part of the Linux kernel',
	'compare.title': 'Compare: the feature matrix',
	'compare.lede':
		'{rows} questions, {systems} systems, the evidence behind each answer. “Not documented” is not “no”.',
	'compare.legend':
		'● yes  ◐ partly  ○ no  ? not documented  – does not apply. Open a cell for its detail, evidence, version and our confidence.',
	'compare.table': 'Feature matrix',
	'compare.question': 'Question',
	'compare.systems': 'Systems',
	'compare.group': 'Group',
	'compare.differ': 'only differences',
	'compare.all': 'Show all',
	'compare.shown': '{shown} rows shown',
	'compare.together': 'Measured together',
	'compare.together.choose':
		'Charts in which at least two systems have a figure, study by study. Choose two to four systems above, and each chart says how many times the figure of the first one the others have: median over median, from the least to the most that the runs of both allow.',
	'compare.ratios': 'Held against {held}',
	'compare.together.how':
		'Each figure as a multiple of that of {held} in the same chart, at its best there: median over median, from the least to the most that the runs of both allow.',
	'compare.together.count':
		'Measured together: {all} charts with all of them, {some} with some of them.',
	'compare.tied': '(cannot be told apart)',
	'compare.dated': 'The matrix of {year}',
	'compare.dated.apart':
		'Kept word for word and apart from the present one: it says what one author found in that year.',
	'compare.pair': '{one} or {other}: what differs, and what was measured',
	'compare.pair.short': '{one} or {other}',
	'compare.pair.lede':
		'Where they differ, with evidence, and {charts} charts in which both were measured by the same people on the same machines. No overall winner: that depends on what you need.',
	'compare.pair.unmeasured':
		'Where they differ, with evidence. No study known to us measured both. No overall winner: that depends on what you need.',
	'compare.differences': 'Where they differ',
	'compare.unanswered': 'At least one of the two is not in the matrix yet.',
	'compare.charts': 'Measured together',
	'compare.no-charts': 'No study known to us measured both.',
	'answer.yes': 'yes',
	'answer.partial': 'partly',
	'answer.no': 'no',
	'answer.not-documented': 'not documented',
	'answer.not-applicable': 'does not apply',
	'confidence.high': 'confidence: high',
	'confidence.medium': 'confidence: medium',
	'confidence.low': 'confidence: low',
	'group.data-path': 'Data path',
	'group.policy': 'Policy',
	'group.security': 'Security',
	'group.addresses': 'Addresses',
	'group.services': 'Services',
	'group.operations': 'Operations',
	'group.platforms': 'Platforms',
	'group.observability': 'Observability',
} as const;
