import { z } from 'astro/zod';

/** The layers a `Stack` can show, and the colour of each. */
export const layerColours = {
	ethernet: 'eth',
	ipv4: 'ip',
	ipv6: 'ip',
	ipip: 'ip',
	udp: 'udp',
	tcp: 'tcp',
	icmp: 'tcp',
	vxlan: 'vxlan',
	geneve: 'vxlan',
	wireguard: 'vxlan',
	esp: 'vxlan',
	data: 'data',
} as const;

export type LayerName = keyof typeof layerColours;

const layer = `(${Object.keys(layerColours).join('|')}) \\d+( \\([^()]+\\))?`;
const layersPattern = new RegExp(`^${layer}(, ${layer})*$`);

const link = z.string().regex(/^(https:\/\/|\/(?!\/)|#)/, {
	error: 'A link starts with https://, / or #.',
});

/**
 * The words an article may use, and the props each takes: strings in quotes, nothing else.
 * A word is a component of the same name in this folder.
 */
export const words = {
	Aside: z.strictObject({
		kind: z.enum(['note', 'tip', 'caution', 'danger']),
		title: z.string().optional(),
	}),
	Chart: z.strictObject({
		/** `<benchmark>/<view>`. */
		id: z.string(),
		/** Solutions shown in full colour, the others grey: `flannel calico`. */
		focus: z.string().optional(),
	}),
	Diagram: z.strictObject({
		/** An SVG file beside the article. */
		src: z.string().regex(/^[a-z0-9-]+\.svg$/, {
			error: 'A diagram is an SVG file beside the article: "vxlan-path.svg".',
		}),
		alt: z.string().min(20, { error: 'Say in a sentence what the picture shows.' }),
		caption: z.string().optional(),
	}),
	Door: z.strictObject({ href: link, title: z.string() }),
	Doors: z.strictObject({}),
	Source: z.strictObject({
		href: z.string().regex(/^https:\/\//, { error: 'A source has an address with https://.' }),
	}),
	Stack: z.strictObject({
		layers: z.string().regex(layersPattern, {
			error: `Layers are written "ethernet 14, ipv4 20 (outer), udp 8"; there are ${Object.keys(layerColours).join(', ')}.`,
		}),
		caption: z.string().optional(),
	}),
	Steps: z.strictObject({}),
	Tab: z.strictObject({ label: z.string() }),
	Tabs: z.strictObject({}),
};

export type Word = keyof typeof words;
export const wordNames = Object.keys(words) as Word[];

/** HTML that prose may use where Markdown has no form for it. */
export const plainElements = ['abbr', 'br', 'kbd', 'sub', 'sup'];
