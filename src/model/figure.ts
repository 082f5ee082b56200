/** A number for people: three significant digits, grouped as the language does. */
export function figure(value: number, language: string): string {
	const whole = Math.abs(value) >= 1000;
	return new Intl.NumberFormat(language, {
		...(whole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }),
	}).format(value);
}

/** A share of one, in percent without decimals. */
export function percent(share: number, language: string): string {
	return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}
