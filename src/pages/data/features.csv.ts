import type { APIRoute } from 'astro';
import { allFeatures, allSolutions } from '../../content.ts';
import { csv } from '../../model/csv.ts';
import { matrixColumns, matrixTable } from '../../model/matrix-table.ts';

/** The feature matrix, one answer a row. */
export const GET: APIRoute = () =>
	new Response(
		csv([matrixColumns.map(({ name }) => name), ...matrixTable(allFeatures(), allSolutions())]),
		{ headers: { 'content-type': 'text/csv; charset=utf-8' } },
	);
