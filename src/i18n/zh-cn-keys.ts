import type { enKeys } from './en-keys.ts';

/** 用键盘在图中移动时，对每个点的说明。 */
export const zhCnKeys: Partial<Record<keyof typeof enKeys, string>> = {
	'keys.role': '交互图表',
	'keys.hint': '方向键逐点移动，Home、End 跳到首尾，Esc 退出。',
	'keys.point': '{name}：{value}',
	'keys.at': '{name}，{at}：{value}',
	'keys.range': '介于 {min} 与 {max} 之间',
	'keys.one': '{of} 个中排第 {from}',
	'keys.among': '{of} 个中排第 {from} 至 {to}',
	'keys.tie': '与另外一个无法区分',
	'keys.ties': '与另外 {count} 个无法区分',
	'keys.frontier': '位于效率前沿',
	'keys.then': '；',
	'keys.listen': '聆听',
};
