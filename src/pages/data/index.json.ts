import type { APIRoute } from 'astro';
import { allBenchmarks } from '../../content.ts';
import { newestFirst, contentsOf } from '../../model/study.ts';
import { absolute, chartAddress, dataAddress, dataFileAddress } from '../../site.ts';

/** Every study there is, with the addresses of its files and charts. */
export const GET: APIRoute = ({ site }) => {
	const studies = newestFirst([...allBenchmarks()]).map(([id, study]) => ({
		id,
		title: study.title,
		date: study.source.date,
		source: study.source.address,
		licence: study.source.licence,
		...contentsOf(study),
		page: absolute(dataAddress('en', 'benchmarks', id), site),
		json: absolute(dataFileAddress(id, 'json'), site),
		csv: absolute(dataFileAddress(id, 'csv'), site),
		charts: Object.keys(study.views).map((view) => absolute(chartAddress(`${id}/${view}`), site)),
	}));
	return new Response(JSON.stringify({ studies }, null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
};
