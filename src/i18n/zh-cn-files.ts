import type { enFiles } from './en-files.ts';

/** 数据文件相关的文字。 */
export const zhCnFiles: Partial<Record<keyof typeof enFiles, string>> = {
	'files.title': '供程序读取的文件',
	'files.rules':
		'每项测试、每张图都有对应的数据文件。不同测试的绝对数值不可互相比较：机器、工具、年份都不一样。引用时先写该测试的来源，再写本站。整个数据集采用 CC BY 4.0，各来源自己的许可写在各自的条目里。',
	'files.index': '全部测试及其地址、图表',
	'files.package': '全部数据表及每一列的含义、类型与单位（Frictionless Data Package）',
	'files.features': '功能矩阵，一行一个回答，附依据',
	'files.solutions': '全部网络方案的模式、状态与各项回答',
	'files.schema': '测试文件的 JSON Schema',
	'files.feed': '新增内容（Atom 订阅）',
	'files.llms': '供程序阅读的站点目录',
};
