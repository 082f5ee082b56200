/** The site's own words. English is complete; its keys are every key there is. */
export const en = {
	'site.name': 'CNI Atlas',
	'site.tagline': 'How Kubernetes networks move a packet, with the evidence',
	'site.skip': 'Skip to content',
	'site.home': 'CNI Atlas, home',
	'site.menu': 'Menu',
	'site.foot':
		'Prose and data of this project: CC BY 4.0. Code: MIT. Measured facts belong to their sources, named beside each chart.',
	'site.source': 'Source code',

	'section.guide': 'Guide',
	'section.flannel': 'flannel',
	'section.calico': 'Calico',
	'section.compare': 'Compare',
	'section.benchmarks': 'Benchmarks',
	'section.solutions': 'Systems',

	'nav.sections': 'Sections',
	'nav.here': 'In this section',
	'nav.all': 'All {count} in this section',
	'nav.contents': 'On this page',
	'nav.previous': 'Previous',
	'nav.next': 'Next',
	'nav.between': 'Previous and next',

	'theme.label': 'Theme',
	'theme.auto': 'Theme: as the system',
	'theme.light': 'Theme: light',
	'theme.dark': 'Theme: dark',
	'language.label': 'Language',

	'search.open': 'Search',
	'search.label': 'Search this site',
	'search.close': 'Close',
	'search.none': 'Nothing found for “{words}”.',
	'search.found': '{count} found',
	'search.failed':
		'The search index could not be loaded. It is written by the build: npm run build.',

	'article.minutes': '{count} min',
	'article.checked': 'checked against {list}',
	'article.updated': 'updated {date}',
	'article.edit': 'Edit this page',
	'article.level.first': 'no knowledge assumed',
	'article.level.working': 'working knowledge assumed',
	'article.level.deep': 'in depth',
	'article.untranslated': 'This page is not translated yet; you are reading it in English.',
	'article.translate': 'Translate it',
	'article.in-section': 'Articles',

	'aside.note': 'Note',
	'aside.tip': 'Tip',
	'aside.caution': 'Caution',
	'aside.danger': 'Danger',

	'code.copy': 'Copy',
	'code.copied': 'Copied',

	'stack.bytes': '{count} B',
	'stack.total': '{count} bytes on the wire, {overhead} of them headers',

	'chart.numbers': 'Table',
	'chart.subject': 'System',
	'chart.version': 'Version',
	'chart.median': 'Median',
	'chart.range': 'Range',
	'chart.run': 'Run {count}',
	'chart.runs': 'Runs',
	'chart.basis': 'Basis',
	'chart.basis.raw-runs': 'published runs',
	'chart.basis.stated': 'stated in the source',
	'chart.basis.read-from-chart': 'read from a chart',
	'chart.basis.recorded-here': 'recorded here',
	'chart.at-least': 'at least {value}',
	'chart.at-most': 'at most {value}',
	'chart.tip': 'runs: {list}',
	'chart.caveats': 'Before you quote it',
	'chart.cite': 'Source: {authors}, “{title}”, {date}.',
	'chart.vendor': 'Measured by a vendor of one of the systems.',
	'chart.licence': 'Licence of the data: {licence}.',
	'chart.retrieved': 'Retrieved {date}.',
	'chart.page': 'All charts of this study',
	'chart.embed': 'Embed',
	'chart.open': 'Open alone',
	'chart.ceiling': 'link rate',
	'chart.better.higher': 'Higher is better.',
	'chart.better.lower': 'Lower is better.',
	'chart.better.neither': 'Neither end is better.',
	'chart.legend.ranked': 'Bar: median. Dots: every run.',
	'chart.legend.ties': 'Brackets join systems whose ranges all overlap: a tie.',
	'chart.legend.line': 'Marks: every measured point.',
	'chart.legend.error': 'Read off a chart: ranges include the error of reading.',

	'finding.full':
		'{full} of {of} fill the {ceiling} link to {least} or more; {tied} of {of} cannot be told apart from at least one other.',
	'finding.all-tied':
		'None of the {of} can be told from another: all ranges overlap, from {low} to {high}.',
	'finding.leaders-tied':
		'No winner: {leaders} cannot be told apart at the top; {tied} of {of} tie with at least one other.',
	'finding.leader':
		'{leader} stands apart at {value}, next {next} at {nextValue}; {tied} of the {of} tie with at least one other.',
	'finding.single-runs':
		'One figure each, so small differences may be noise: {best} {bestValue}, {worst} {worstValue}, {of} in all.',
	'finding.span': '{of} systems, from {lowValue} ({low}) to {highValue} ({high}).',
	'finding.at-point':
		'At {x} {best} has {bestValue} and {worst} {worstValue}, about {ratio} times as much.',
	'finding.ended': 'Beyond it there is no figure for {list}.',
	'finding.nothing': 'Too few figures to compare.',

	'unit.us': 'µs',
	'unit.cores': 'cores',
	'unit.cores per Gbit/s': 'cores per Gbit/s',
	'unit.requests/s': 'requests/s',

	'embed.from': 'From',
	'embed.version': 'Versions measured: {list}.',
	'embed.title': '{title} (chart)',

	'lost.title': 'No page here',
	'lost.text': 'The address is wrong, or the page has moved. Search, or start from the home page.',
	'lost.home': 'Home page',
} as const;

export type Key = keyof typeof en;
/** What another language writes: any of the keys, and no other. */
export type Translation = Partial<Record<Key, string>>;
