/** One of each unit in the smallest that it is a whole number of. */
export const inSmallest: Record<string, [string, number]> = {
	'bit/s': ['bit/s', 1],
	'kbit/s': ['bit/s', 1_000],
	'Mbit/s': ['bit/s', 1_000_000],
	'Gbit/s': ['bit/s', 1_000_000_000],
	'B/s': ['bit/s', 8],
	'kB/s': ['bit/s', 8_000],
	'MB/s': ['bit/s', 8_000_000],
	'GB/s': ['bit/s', 8_000_000_000],
	'KiB/s': ['bit/s', 8_192],
	'MiB/s': ['bit/s', 8_388_608],
	'GiB/s': ['bit/s', 8_589_934_592],
	'packets/s': ['packets/s', 1],
	'kpackets/s': ['packets/s', 1_000],
	'requests/s': ['requests/s', 1],
	'krequests/s': ['requests/s', 1_000],
	ns: ['ns', 1],
	us: ['ns', 1_000],
	ms: ['ns', 1_000_000],
	s: ['ns', 1_000_000_000],
	'%': ['%', 1],
	ratio: ['%', 100],
	'% of one CPU': ['% of one CPU', 1],
	cores: ['% of one CPU', 100],
	B: ['B', 1],
	kB: ['B', 1_000],
	MB: ['B', 1_000_000],
	GB: ['B', 1_000_000_000],
	KiB: ['B', 1_024],
	MiB: ['B', 1_048_576],
	GiB: ['B', 1_073_741_824],
};

/** A number of one unit as a number of another. */
export function inUnit(value: number, from: string, to: string): number {
	if (from === to) return value;
	const [one, many] = [inSmallest[from], inSmallest[to]];
	if (!one || !many || one[0] !== many[0]) throw new Error(`${from} is no ${to}.`);
	return one[1] < many[1] ? value / (many[1] / one[1]) : value * (one[1] / many[1]);
}
