/**
 * Where two values differ, each as its place; numbers may differ by a share of themselves, since two
 * ways to the same number round in different places.
 */
export function differences(one: unknown, other: unknown, share = 1e-12, place = ''): string[] {
	if (typeof one === 'number' && typeof other === 'number')
		return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other))
			? []
			: [`${place} is ${one}, not ${other}`];
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
		return one === other ? [] : [`${place} is ${String(one)}, not ${String(other)}`];
	const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) =>
		differences(a[name], b[name], share, `${place}/${name}`),
	);
}
