import { layerColours, type LayerName } from './words.ts';

const names: Record<LayerName, string> = {
	ethernet: 'Ethernet',
	ipv4: 'IPv4',
	ipv6: 'IPv6',
	ipip: 'IPv4',
	udp: 'UDP',
	tcp: 'TCP',
	icmp: 'ICMP',
	vxlan: 'VXLAN',
	geneve: 'Geneve',
	wireguard: 'WireGuard',
	esp: 'ESP',
	data: 'Data',
};

/** One header of a stack, as drawn. */
export interface Layer {
	id: LayerName;
	name: string;
	bytes: number;
	note: string | undefined;
	colour: string;
	/** Its share of the picture's width, in steps of the style sheet: bytes, within what can be read. */
	room: number;
}

/** A stack as written in an article, its inner IP header in the colour of inner headers. */
export function layersOf(written: string): Layer[] {
	let ips = 0;
	const tunnelled = /vxlan|geneve|wireguard|esp|ipip/.test(written);
	return [...written.matchAll(/(\w+) (\d+)(?: \(([^()]+)\))?/g)].map(([, id = '', size, note]) => {
		const layer = id as LayerName;
		const colour = layerColours[layer];
		const bytes = Number(size);
		const inner = colour === 'ip' && ++ips > 1 && tunnelled;
		const room = Math.max(3, Math.min(12, Math.round(bytes / 4)));
		return {
			id: layer,
			name: names[layer],
			bytes,
			note,
			colour: inner ? 'inner-ip' : colour,
			room,
		};
	});
}
