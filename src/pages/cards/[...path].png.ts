import type { APIRoute } from 'astro';
import { cardFile, cardPaths, type Subject } from '../../components/cards.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<{ subject: Subject }> = ({ props: { subject }, site }) =>
	cardFile(subject, site);
