import type { Chance } from './chance.ts';

/** What a place of a sentence may hold. */
const parts: Record<string, readonly [string, ...string[]]> = {
	daemon: ['flanneld', 'Felix', 'BIRD', 'kube-proxy', 'the kubelet', 'the agent', 'containerd'],
	table: [
		'the main routing table',
		'the neighbour table',
		'the forwarding database',
		'the nat table',
		'the policy routing rules',
		'the connection tracking table',
	],
	thing: [
		'the route',
		'the neighbour entry',
		'the bridge port',
		'the veth pair',
		'the tunnel device',
		'the default gateway',
		'the address block',
		'the masquerade rule',
	],
	event: [
		'a node joins',
		'a pod is deleted',
		'the lease expires',
		'the daemon restarts',
		'a link goes down',
		'the MTU of the uplink changes',
		'two blocks overlap',
	],
	effect: [
		'large packets disappear while small ones pass',
		'the first packet of a connection waits for a lookup',
		'answers leave by another interface than they came',
		'the kernel answers with `No route to host`',
		'throughput falls by a third and latency stays as it was',
		'nothing is logged and nothing arrives',
	],
	reason: [
		'the next hop is not on a connected subnet',
		'reverse path filtering is strict',
		'the outer header takes part of the MTU',
		'a checksum is computed twice',
		'the peer still holds the old hardware address',
		'forwarding is switched off for that device',
	],
	tool: [
		'`ip route get`',
		'`bridge fdb show`',
		'`birdc show route`',
		'`tcpdump -ni any`',
		'`nstat`',
	],
	device: ['`eth0`', '`flannel.1`', '`cni0`', '`tunl0`', '`vxlan.calico`', '`cali7f2a`', '`bond0`'],
};

const shapes = [
	'When {event}, {daemon} writes {thing} into {table}, and no packet waits for it.',
	'{tool} on node {number} shows {thing} that {daemon} left on {device}.',
	'If {reason}, {effect}.',
	'On {device} the packet is {number} bytes longer than it was, so {effect}.',
	'The lookup in {table} ends at {address}, since {reason}.',
	'Nothing in {table} changes until {event}; then {thing} is replaced within {number} milliseconds.',
	'Compare {tool} on both nodes: {thing} must name {address} on each of them.',
	'{daemon} keeps {thing} as long as it fits, and a restart does not interrupt traffic.',
	'A pod on node {number} sends to {address}, and {device} is the first device outside its namespace.',
	'That is not a fault of {daemon}: {reason}, and {table} says so.',
	'With {number} nodes there are as many entries in {table} as there are peers.',
	'Whoever removes {thing} by hand will see that {effect}.',
	'It is {daemon}, not the kernel, that decides what happens when {event}.',
	'Between {device} and the wire stands {thing}, and {tool} is the way to see it.',
] as const;

/** An address of a pod somewhere. */
export function address(chance: Chance): string {
	return `10.244.${chance.below(250)}.${1 + chance.below(250)}`;
}

/** A sentence about networks that means little and reads like one. */
export function sentence(chance: Chance): string {
	const text = chance.one(shapes).replace(/\{(\w+)\}/g, (_, place: string) => {
		if (place === 'number') return String(2 + chance.below(1400));
		if (place === 'address') return `\`${address(chance)}\``;
		return chance.one(parts[place] ?? ['it']);
	});
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Three to six sentences. */
export function paragraph(chance: Chance): string {
	return Array.from({ length: 3 + chance.below(4) }, () => sentence(chance)).join(' ');
}
