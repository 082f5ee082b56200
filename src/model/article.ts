import { z } from 'astro/zod';

/** The frontmatter of content/<language>/<section>/<article>.mdx. */
export const articleSchema = z.strictObject({
	title: z
		.string({ error: 'An article needs a title: `title: "…"`, stating its mechanism.' })
		.trim()
		.min(1)
		.max(90),
	/** The title's place in navigation, where it has little room. */
	short: z
		.string({ error: 'An article needs a `short` name for navigation, up to 28 characters.' })
		.trim()
		.min(1)
		.max(28),
	description: z
		.string({
			error:
				'An article needs a `description`: one sentence on what its reader will be able to do.',
		})
		.trim()
		.min(1)
		.max(220),
	/** Its place in its section; ties fall back to the file name. */
	order: z.number({
		error: 'An article needs an `order`, a number that places it in its section.',
	}),
	level: z.enum(['first', 'working', 'deep'], {
		error: 'An article needs a `level`: first, working or deep.',
	}),
	/** What its statements were checked against: name and version. */
	checked: z.record(z.string(), z.string()).optional(),
});
export type Article = z.output<typeof articleSchema>;
