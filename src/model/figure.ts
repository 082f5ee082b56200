/**
 * A number for people: three significant digits, grouped as the language does. What was rounded
 * keeps its zeros, 22.01 is 22.0; what was exact gains none, 9 stays 9.
 */
export function figure(value: number, language: string): string {
	const rounded = Number(value.toPrecision(3)) !== value;
	const digits = { maximumSignificantDigits: 3, minimumSignificantDigits: rounded ? 3 : 1 };
	const whole = Math.abs(value) >= 1000;
	return new Intl.NumberFormat(language, whole ? { maximumFractionDigits: 0 } : digits).format(
		value,
	);
}

/** A share of one, in percent without decimals. */
export function percent(share: number, language: string): string {
	return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}
