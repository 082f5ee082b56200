import type { APIRoute } from 'astro';
import { picturePaths, type PictureProps } from '../../../components/pictures.ts';
import { svgTwin } from '../../../components/twins.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<PictureProps> = ({ props: { chart, theme } }) => svgTwin(chart, theme);
