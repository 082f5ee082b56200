import type { APIRoute } from 'astro';
import { chartPaths, type PictureProps } from '../../../components/pictures.ts';
import { csvTwin } from '../../../components/twins.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<PictureProps> = ({ props: { chart } }) => csvTwin(chart);
