import type { ChartSource } from '../content.ts';
import { original, voice } from '../i18n/index.ts';
import { frameHtml } from '../model/snippet.ts';
import { inLanguage } from '../model/text.ts';
import { absolute, cardAddress, chartAddress, home } from '../site.ts';
import { cardOf, cardSize } from './cards.ts';
import { drawing } from './chart.ts';

/** What stands around the picture in a frame as wide as the picture, about, in CSS pixels. */
const around = 240;

/** How tall a chart's frame is before it tells by itself. */
export function frameHeight(chart: ChartSource): number {
	return Math.ceil((drawing(chart, original).height + around) / 10) * 10;
}

/**
 * A chart as a site that speaks oEmbed asks for it: a frame, and a picture of it. Only `html` is
 * markup; every other value is text that its reader escapes.
 *
 * Source: https://oembed.com/, version 1.0.
 */
export function oembed(chart: ChartSource, site: URL | undefined) {
	const say = voice(original);
	const { width } = drawing(chart, original);
	const height = frameHeight(chart);
	const title = inLanguage(chart.view.title, original);
	const at = (path: string) => absolute(path, site);
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: chart.benchmark.source.authors,
		author_url: chart.benchmark.source.address,
		provider_name: say('site.name'),
		provider_url: at(home),
		cache_age: 86_400,
		thumbnail_url: at(cardAddress(cardOf({ kind: 'chart', chart }))),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
		width,
		height,
		html: frameHtml({ address: at(chartAddress(chart.id)), title, height }),
	};
}
