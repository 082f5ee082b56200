import type { Translation } from './en.ts';

export const zhCn = {
	'site.tagline': '讲清 Kubernetes 网络如何转发一个报文，并给出依据',
	'site.skip': '跳到正文',
	'site.home': 'CNI Atlas 首页',
	'site.menu': '菜单',
	'site.foot':
		'本项目的文章与数据采用 CC BY 4.0，代码采用 MIT。测量结果归各自来源所有，来源标注在每张图旁。',
	'site.source': '源代码',

	'section.compare': '对比',
	'section.benchmarks': '基准测试',
	'section.solutions': '网络方案',
	'section.guide': '基础',

	'nav.sections': '栏目',
	'nav.here': '本栏目',
	'nav.all': '本栏目全部 {count} 篇',
	'nav.contents': '本页目录',
	'nav.previous': '上一篇',
	'nav.next': '下一篇',
	'nav.between': '上一篇与下一篇',

	'theme.label': '主题',
	'theme.auto': '主题：跟随系统',
	'theme.light': '主题：浅色',
	'theme.dark': '主题：深色',
	'language.label': '语言',

	'search.open': '搜索',
	'search.label': '站内搜索',
	'search.close': '关闭',
	'search.none': '没有找到“{words}”。',
	'search.found': '找到 {count} 条',
	'search.failed': '无法加载搜索索引。索引由构建生成：npm run build。',

	'article.minutes': '{count} 分钟',
	'article.checked': '对照 {list} 核实',
	'article.updated': '更新于 {date}',
	'article.edit': '编辑本页',
	'article.level.first': '无需预备知识',
	'article.level.working': '需要基本的网络知识',
	'article.level.deep': '深入',
	'article.untranslated': '本页尚未翻译，以下为英文原文。',
	'article.translate': '参与翻译',
	'article.in-section': '文章',

	'aside.note': '说明',
	'aside.tip': '提示',
	'aside.caution': '注意',
	'aside.danger': '危险',

	'code.copy': '复制',
	'code.copied': '已复制',

	'stack.bytes': '{count} B',
	'stack.total': '线上共 {count} 字节，其中首部 {overhead} 字节',

	'chart.numbers': '数据表',
	'chart.subject': '系统',
	'chart.version': '版本',
	'chart.median': '中位数',
	'chart.range': '范围',
	'chart.run': '第 {count} 次',
	'chart.runs': '各次结果',
	'chart.basis': '数据依据',
	'chart.basis.raw-runs': '公开的逐次结果',
	'chart.basis.stated': '来源中写明',
	'chart.basis.read-from-chart': '由图上读出',
	'chart.basis.recorded-here': '本项目实测',
	'chart.at-least': '至少 {value}',
	'chart.at-most': '至多 {value}',
	'chart.tip': '各次：{list}',
	'chart.caveats': '引用之前请看',
	'chart.cite': '来源：{authors}，《{title}》，{date}。',
	'chart.vendor': '由其中某一系统的厂商测量。',
	'chart.licence': '数据许可：{licence}。',
	'chart.retrieved': '获取日期：{date}。',
	'chart.page': '该研究的全部图表',
	'chart.embed': '嵌入',
	'chart.open': '单独打开',
	'chart.ceiling': '链路速率',
	'chart.better.higher': '越高越好。',
	'chart.better.lower': '越低越好。',
	'chart.better.neither': '无优劣之分。',
	'chart.legend.ranked': '条形：中位数；圆点：每一次结果。',
	'chart.legend.ties': '括线连接范围两两重叠、无法区分的系统。',
	'chart.legend.line': '标记：每个测点。',
	'chart.legend.error': '由图上读出：范围已计入读数误差。',

	'finding.full':
		'{of} 个方案中有 {full} 个把 {ceiling} 链路跑到了 {least} 以上；其中 {tied} 个至少与另一个无法区分。',
	'finding.all-tied': '{of} 个方案彼此都无法区分：范围全部重叠，从 {low} 到 {high}。',
	'finding.leaders-tied':
		'没有赢家：{leaders} 在最前列无法区分；{of} 个中有 {tied} 个至少与另一个打平。',
	'finding.leader':
		'{leader} 明显不同，为 {value}，其次 {next} 为 {nextValue}；{of} 个中有 {tied} 个至少与另一个打平。',
	'finding.single-runs':
		'每项只有一个数值，小的差别可能只是噪声：{best} {bestValue}，{worst} {worstValue}，共 {of} 项。',
	'finding.span': '共 {of} 个系统，从 {lowValue}（{low}）到 {highValue}（{high}）。',
	'finding.at-point':
		'在 {x} 处，{best} 为 {bestValue}，{worst} 为 {worstValue}，约为前者的 {ratio} 倍。',
	'finding.ended': '此后 {list} 没有数据。',
	'finding.nothing': '数据太少，无法比较。',

	'unit.cores per Gbit/s': '核/(Gbit/s)',
	'unit.requests/s': '请求/s',
	'unit.cores': '核',

	'embed.from': '出自',
	'embed.version': '被测版本：{list}。',
	'embed.title': '{title}（图表）',

	'lost.title': '这里没有页面',
	'lost.text': '地址有误，或页面已移走。请搜索，或从首页开始。',
	'lost.home': '首页',
} satisfies Translation;
