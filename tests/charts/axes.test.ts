import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draw } from '../../src/charts/index.ts';
import { benchmarkSchema } from '../../src/model/benchmark.ts';
import { frame } from './frame.ts';

const studies = readdirSync('data/benchmarks').map((name) => {
	const json: unknown = JSON.parse(readFileSync(`data/benchmarks/${name}`, 'utf8'));
	return [name, benchmarkSchema.parse(json)] as const;
});

test.each(studies)('the axes of %s say what they are to the end, unit and all', (_, study) => {
	for (const [id, view] of Object.entries(study.views)) {
		for (const language of ['en', 'zh-CN']) {
			const { scales } = draw(study, view, { ...frame, language }).config.options as unknown as {
				scales: Record<string, { title?: { text: string } }>;
			};
			const titles = Object.values(scales).flatMap(({ title }) => (title ? [title.text] : []));
			expect(titles.length, id).toBeGreaterThan(0);
			expect(titles.filter((text) => text.endsWith('…'))).toEqual([]);
		}
	}
});
