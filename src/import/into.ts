import type { Metric, Sample } from '../model/benchmark.ts';
import { key } from '../model/series.ts';
import type { SubjectAnswers } from './asked.ts';
import { differenceOf, type Gathered } from './gather.ts';
import type { Reading } from './reading.ts';
import { caveatsOf, oneRun, parametersOf, subjectsOf, type Written } from './study.ts';
import { Unreadable } from './unreadable.ts';

/** What is added to a study that exists. */
export interface Addition {
	readings: readonly Reading[];
	gathered: Gathered;
	/** Only those that the study does not have. */
	subjects: Record<string, SubjectAnswers>;
	/** Metrics that were said to be those of the study, whatever their notes say. */
	affirmed: ReadonlySet<string>;
}

/** The study with more subjects, metrics, samples and runs; nothing of it is replaced. */
export function withMore(study: Written, file: string, addition: Addition): Written {
	const { gathered, readings, subjects } = addition;
	sameMetrics(study, file, addition);
	const places = new Map(study.samples.map((sample, place) => [key(sample), place]));
	const further = gathered.samples.filter((sample) => places.has(key(sample)));
	refuseTheSame(study, file, { gathered, further, places });
	const samples = study.samples.map((sample) => {
		const more = further.find((one) => key(one) === key(sample));
		return more ? joined(sample, more) : sample;
	});
	const single = samples.every(({ runs }) => runs.length === 1);
	const parameters = { ...parametersOf(readings), ...study.parameters };
	return {
		...study,
		runsNote: study.runsNote === oneRun && !single ? undefined : study.runsNote,
		subjects: { ...study.subjects, ...subjectsOf(subjects) },
		...(Object.keys(parameters).length && { parameters }),
		metrics: { ...Object.fromEntries(gathered.metrics), ...study.metrics },
		samples: [...samples, ...gathered.samples.filter((one) => !places.has(key(one)))],
		caveats: [
			...study.caveats,
			...caveatsOf(readings).filter((caveat) => !study.caveats.includes(caveat)),
		],
	};
}

function sameMetrics(study: Written, file: string, { gathered, affirmed }: Addition) {
	for (const [id, metric] of gathered.metrics) {
		const before: Metric | undefined = study.metrics[id];
		const difference = before && differenceOf(before, metric);
		if (!difference || (affirmed.has(id) && before.unit === metric.unit)) continue;
		const place = gathered.samples.findIndex((sample) => sample.metric === id);
		throw new Unreadable(gathered.origins[place]?.[0]?.() ?? file, {
			wrong: `"${id}" is ${difference} in ${file}`,
			mend: `give it another id, --metric ${id}=<another id>${before.unit === metric.unit ? `, or say with --metric ${id}=${id} that it is the same` : ''}`,
		});
	}
}

/** The same files imported twice would pass for further runs. */
function refuseTheSame(
	study: Written,
	file: string,
	{
		gathered,
		further,
		places,
	}: { gathered: Gathered; further: Sample[]; places: Map<string, number> },
) {
	const [first] = further;
	const known = (sample: Sample) => {
		const before = study.samples[places.get(key(sample)) ?? -1]?.runs ?? [];
		return sample.runs.every((run) => before.includes(run));
	};
	if (!first || !further.every(known)) return;
	const place = gathered.samples.indexOf(first);
	throw new Unreadable(gathered.origins[place]?.[0]?.() ?? file, {
		wrong: `${file} already has these runs of "${first.subject}"`,
		mend: 'import only runs that are new',
	});
}

function joined(before: Sample, more: Sample): Sample {
	const shift = before.runs.length;
	const note = [
		before.note,
		more.note?.replaceAll(/\bRun (\d+)/g, (_, run: string) => `Run ${Number(run) + shift}`),
	]
		.filter(Boolean)
		.join(' ');
	return { ...before, runs: [...before.runs, ...more.runs], ...(note && { note }) };
}
