import type { enKinds } from './en-kinds.ts';

/** 同时权衡几项指标的图表的文字。 */
export const zhCnKinds: Partial<Record<keyof typeof enKinds, string>> = {
	'chart.frontier': '效率前沿',
	'chart.corner.top-left': '↖ 更优',
	'chart.corner.top-right': '更优 ↗',
	'chart.corner.bottom-left': '↙ 更优',
	'chart.corner.bottom-right': '更优 ↘',
	'chart.better.top-left': '越靠左上越好。',
	'chart.better.top-right': '越靠右上越好。',
	'chart.better.bottom-left': '越靠左下越好。',
	'chart.better.bottom-right': '越靠右下越好。',
	'chart.legend.scatter':
		'标记：中位数；圆点：每一次结果；十字：范围；阶梯线：线上各方案，没有谁能在一项上胜出而另一项不落后。',
	'chart.percentile': '百分位，每多一个 9 进一格',
	'chart.slowest': '最慢',
	'chart.legend.percentiles': '标记：每个测点；每向右一格，罕见十倍。',
	'chart.legend.grouped': '条形：中位数；圆点：每一次结果；各组共用一条轴，组内由优到劣。',
	'finding.block': '{name}：{found}',
	'finding.block.join': '；',
	'finding.block.end': '。',
	'finding.block.full': '{of} 个中有 {full} 个把链路跑到了 {least} 以上',
	'finding.block.all-tied': '{of} 个全部打平，从 {low} 到 {high}',
	'finding.block.leaders-tied': '{leaders} 并列最前',
	'finding.block.many-tied': '{of} 个中有 {count} 个并列最前',
	'finding.block.leader': '{leader} 领先，{value}',
	'finding.block.span': '从 {low}（{lowName}）到 {high}（{highName}）',
	'finding.block.nothing': '数据太少，无法比较',
	'finding.tail': 'p{p} 从 {best}（{bestName}）到 {worst}（{worstName}）。',
	'finding.tail.both':
		'p{p} 从 {best}（{bestName}）到 {worst}（{worstName}），p{rare} 从 {rareBest}（{rareBestName}）到 {rareWorst}（{rareWorstName}）。',
	'finding.frontier':
		'{of} 个方案中取舍最优的是 {list}：从 {low} 到 {high}；另有 {near} 个与它们无法区分。',
	'finding.frontier.clear': '{of} 个方案中取舍最优的是 {list}：从 {low} 到 {high}。',
	'finding.frontier.one': '{best} 两项都最好：{low}；其余 {others} 个中有 {near} 个与它无法区分。',
	'finding.frontier.one.clear': '{best} 两项都最好：{low}；其余 {others} 个都不及它。',
	'finding.for': '{cost} 换 {gain}',
	'finding.noise': '每项只有一个数值，小的差别可能只是噪声。',
};
