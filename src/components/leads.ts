import { allLeads, allSolutions, colourOf } from '../content.ts';
import { day, voice, type LanguageId } from '../i18n/index.ts';

/** The measurements whose figures could not be read, newest first, in the site's words. */
export function leads(language: LanguageId) {
	const say = voice(language);
	const known = allSolutions();
	return [...allLeads()].map(([id, lead]) => ({
		id,
		...lead,
		when: lead.date && day(language, lead.date),
		kind: say(`leads.kind.${lead.kind}`),
		read: say(`leads.read.${lead.read}`),
		systems: (lead.systems ?? []).map((system) => ({
			name: known.get(system)?.name ?? system,
			colour: colourOf(system),
		})),
	}));
}
