/** What kind of thing a number counts. A unit belongs to exactly one quantity. */
export const quantities = [
	'throughput',
	'offered-rate',
	'packet-rate',
	'request-rate',
	'connection-rate',
	'latency',
	'jitter',
	'duration',
	'loss',
	'retransmits',
	'cpu-cores',
	'cpu-share',
	'cpu-time',
	'memory',
	'ratio',
	'count',
	'cores-per-rate',
] as const;

export type Quantity = (typeof quantities)[number];

interface Unit {
	/** How many of its dimension's base unit one of it is. */
	scale: number;
	dimension: string;
}

/** Every unit a metric may be stored or shown in. Prefixes are decimal unless they end in `iB`. */
export const units = {
	'bit/s': { scale: 1, dimension: 'rate' },
	'kbit/s': { scale: 1e3, dimension: 'rate' },
	'Mbit/s': { scale: 1e6, dimension: 'rate' },
	'Gbit/s': { scale: 1e9, dimension: 'rate' },
	'B/s': { scale: 8, dimension: 'rate' },
	'kB/s': { scale: 8e3, dimension: 'rate' },
	'MB/s': { scale: 8e6, dimension: 'rate' },
	'GB/s': { scale: 8e9, dimension: 'rate' },
	'KiB/s': { scale: 8 * 2 ** 10, dimension: 'rate' },
	'MiB/s': { scale: 8 * 2 ** 20, dimension: 'rate' },
	'GiB/s': { scale: 8 * 2 ** 30, dimension: 'rate' },
	'packets/s': { scale: 1, dimension: 'packets' },
	'kpackets/s': { scale: 1e3, dimension: 'packets' },
	'requests/s': { scale: 1, dimension: 'requests' },
	'krequests/s': { scale: 1e3, dimension: 'requests' },
	'connections/s': { scale: 1, dimension: 'connections' },
	ns: { scale: 1e-9, dimension: 'time' },
	us: { scale: 1e-6, dimension: 'time' },
	ms: { scale: 1e-3, dimension: 'time' },
	s: { scale: 1, dimension: 'time' },
	'%': { scale: 0.01, dimension: 'share' },
	ratio: { scale: 1, dimension: 'share' },
	cores: { scale: 1, dimension: 'cores' },
	'% of one CPU': { scale: 0.01, dimension: 'cores' },
	'% of node CPU': { scale: 0.01, dimension: 'node-cpu' },
	's/GB': { scale: 1, dimension: 'cpu-time' },
	B: { scale: 1, dimension: 'bytes' },
	kB: { scale: 1e3, dimension: 'bytes' },
	MB: { scale: 1e6, dimension: 'bytes' },
	GB: { scale: 1e9, dimension: 'bytes' },
	KiB: { scale: 2 ** 10, dimension: 'bytes' },
	MiB: { scale: 2 ** 20, dimension: 'bytes' },
	GiB: { scale: 2 ** 30, dimension: 'bytes' },
	segments: { scale: 1, dimension: 'count' },
	packets: { scale: 1, dimension: 'count' },
	entries: { scale: 1, dimension: 'count' },
	'cores per Gbit/s': { scale: 1, dimension: 'cores-per-rate' },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;
export const unitNames = Object.keys(units) as [UnitName, ...UnitName[]];

const dimensions: Record<Quantity, readonly string[]> = {
	throughput: ['rate'],
	'offered-rate': ['rate', 'requests', 'packets'],
	'packet-rate': ['packets'],
	'request-rate': ['requests'],
	'connection-rate': ['connections'],
	latency: ['time'],
	jitter: ['time'],
	duration: ['time'],
	loss: ['share'],
	retransmits: ['count'],
	'cpu-cores': ['cores'],
	'cpu-share': ['node-cpu', 'cores'],
	'cpu-time': ['cpu-time'],
	memory: ['bytes'],
	ratio: ['share'],
	count: ['count'],
	'cores-per-rate': ['cores-per-rate'],
};

/** The units a quantity can be given in. */
export function unitsOf(quantity: Quantity): UnitName[] {
	return unitNames.filter((unit) => dimensions[quantity].includes(units[unit].dimension));
}

/** Whether numbers in one unit can be shown in the other. */
export function convertible(from: UnitName, to: UnitName): boolean {
	return units[from].dimension === units[to].dimension;
}

/** A number in another unit of the same dimension. */
export function convert(value: number, from: UnitName, to: UnitName): number {
	return from === to ? value : (value * units[from].scale) / units[to].scale;
}
