import type { Metric } from '../model/benchmark.ts';
import type { Text } from '../model/text.ts';

/** What flows between what, as every metric of a test says it. */
export interface Traffic {
	protocol: string;
	path: string;
	streams?: number;
	/** Which way, when not from client to server alone. */
	way?: 'reverse' | 'both ways' | 'both ways, back';
}

/** What is measured, in English and in Chinese, with what the metric says beside its traffic. */
export type Measured = Omit<Metric, 'name' | 'protocol' | 'path' | 'streams'> & {
	en: string;
	'zh-cn': string;
};

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chineseCounts = ['', '单', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

const paths: Record<string, { id: string; 'zh-cn': string }> = {
	'pod to pod': { id: '', 'zh-cn': 'Pod 到 Pod' },
	'pod to service': { id: 'service-', 'zh-cn': 'Pod 到 Service' },
	'host to host': { id: 'host-', 'zh-cn': '主机到主机' },
	'same host': { id: 'same-host-', 'zh-cn': '同一主机' },
	'pod to pod, same host': { id: 'same-host-', 'zh-cn': '同一主机上 Pod 到 Pod' },
	'pod to itself through its service, same host': {
		id: 'hairpin-',
		'zh-cn': 'Pod 经 Service 到自身',
	},
	'pod to service, same host': { id: 'same-host-service-', 'zh-cn': '同一主机上 Pod 到 Service' },
};

const ways = {
	reverse: { id: '-reverse', 'zh-cn': '反向' },
	'both ways': { id: '-both-ways', 'zh-cn': '双向' },
	'both ways, back': { id: '-both-ways-back', 'zh-cn': '双向之回程' },
};

/** A metric with its traffic in its name, fields and nothing unsaid. */
export function metric(
	{ protocol, path, streams, way }: Traffic,
	{ en, 'zh-cn': chinese, ...rest }: Measured,
): Metric {
	const many = streams && `${counts[streams] ?? streams} ${streams === 1 ? 'stream' : 'streams'}`;
	const chineseMany = streams && `${chineseCounts[streams] ?? `${streams} `}流`;
	const name: Text = {
		en: [en, many, way, path].filter(Boolean).join(', '),
		'zh-cn': [chinese, chineseMany, way && ways[way]['zh-cn'], paths[path]?.['zh-cn'] ?? path]
			.filter(Boolean)
			.join('，'),
	};
	const inside = rest.quantity === 'throughput' && path.includes('same host');
	return {
		name,
		...rest,
		protocol,
		path,
		...(streams && { streams }),
		...(inside && { boundByLink: false }),
	};
}

/** The beginning of the ids of a test's metrics: "tcp-1", "service-udp-8-reverse". */
export function testId({ protocol, path, streams, way }: Traffic): string {
	const where = paths[path]?.id ?? `${slug(path)}-`;
	return `${where}${slug(protocol)}${streams ? `-${streams}` : ''}${way ? ways[way].id : ''}`;
}

/** Words as an id: small letters, digits and hyphens. */
export function slug(words: string): string {
	return words
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
