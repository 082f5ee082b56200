/** Words of the kinds of chart that weigh several things at once. */
export const enKinds = {
	'chart.frontier': 'efficient frontier',
	'chart.corner.top-left': '↖ better',
	'chart.corner.top-right': 'better ↗',
	'chart.corner.bottom-left': '↙ better',
	'chart.corner.bottom-right': 'better ↘',
	'chart.better.top-left': 'Up and left is better.',
	'chart.better.top-right': 'Up and right is better.',
	'chart.better.bottom-left': 'Down and left is better.',
	'chart.better.bottom-right': 'Down and right is better.',
	'chart.legend.scatter':
		'Marks: medians. Dots: every run. Crosses: ranges. Stepped line: nobody beats these on one axis without losing on the other.',
	'chart.percentile': 'Percentile, one step per further nine',
	'chart.slowest': 'slowest',
	'chart.legend.percentiles':
		'Marks: every measured point. Each step to the right is ten times rarer.',
	'chart.legend.grouped':
		'Bar: median. Dots: every run. One axis for all blocks, best first in each.',
	'finding.block': '{name}: {found}',
	'finding.block.join': '; ',
	'finding.block.end': '.',
	'finding.block.full': '{full} of {of} fill the link to {least} or more',
	'finding.block.all-tied': 'all {of} tie, from {low} to {high}',
	'finding.block.leaders-tied': '{leaders} tie at the top',
	'finding.block.many-tied': '{count} of {of} tie at the top',
	'finding.block.leader': '{leader} ahead at {value}',
	'finding.block.span': 'from {low} ({lowName}) to {high} ({highName})',
	'finding.block.nothing': 'too few figures to compare',
	'finding.tail': 'p{p} lies between {best} ({bestName}) and {worst} ({worstName}).',
	'finding.tail.both':
		'p{p} lies between {best} ({bestName}) and {worst} ({worstName}), p{rare} between {rareBest} ({rareBestName}) and {rareWorst} ({rareWorstName}).',
	'finding.frontier':
		'Best trade-offs of {of}: {list}, from {low} to {high}; {near} more cannot be told apart from them.',
	'finding.frontier.clear': 'Best trade-offs of {of}: {list}, from {low} to {high}.',
	'finding.frontier.one':
		'{best} is best on both axes: {low}; {near} of the other {others} cannot be told apart from it.',
	'finding.frontier.one.clear': '{best} is best on both axes: {low}; the other {others} are not.',
	'finding.for': '{gain} for {cost}',
	'finding.noise': 'One figure each, so small differences may be noise.',
} as const;
