/** Words of the files for other programs. */
export const enFiles = {
	'files.title': 'Files for other programs',
	'files.rules':
		'Every study and every chart is a file as well. Figures of two studies do not compare in absolute terms: machines, tools and years differ. Cite the source of a study first, then this site. The collection is CC BY 4.0; the licence of each source stands with it.',
	'files.index': 'every study with its addresses and charts',
	'files.package':
		'all tables with the meaning, type and unit of each column, as a Frictionless Data Package',
	'files.package.about':
		'Container network measurements, each study a table with one run a row, and the feature matrix. Figures of two studies do not compare in absolute terms.',
	'files.features': 'the feature matrix, one answer a row, with its evidence',
	'files.solutions': 'every system with its modes, status and answers',
	'files.schema': 'the JSON Schema of a study',
	'files.feed': 'what was added, as an Atom feed',
	'files.llms': 'the pages of this site for programs that read',
	'feed.title': 'CNI Atlas: additions',
	'feed.study': 'Study: {title}',
} as const;
