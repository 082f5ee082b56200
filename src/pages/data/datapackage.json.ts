import type { APIRoute } from 'astro';
import { allBenchmarks } from '../../content.ts';
import { original, voice } from '../../i18n/index.ts';
import { matrixColumns } from '../../model/matrix-table.ts';
import { dataPackage } from '../../model/package.ts';
import { absolute, home } from '../../site.ts';

const say = voice(original);

/** The studies and the matrix as one Data Package, beside the files that it names. */
export const GET: APIRoute = ({ site }) => {
	const body = dataPackage(
		[...allBenchmarks()],
		[
			{
				name: 'features',
				path: 'features.csv',
				title: say('compare.title'),
				columns: [...matrixColumns],
			},
		],
		{
			homepage: absolute(home, site),
			title: say('site.name'),
			description: say('files.package.about'),
		},
	);
	return new Response(JSON.stringify(body, null, '\t'), {
		headers: { 'content-type': 'application/json' },
	});
};
