import type { APIRoute } from 'astro';
import { picturePaths, type PictureProps } from '../../../components/pictures.ts';
import { pngTwin } from '../../../components/twins.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<PictureProps> = ({ props: { chart, theme } }) => pngTwin(chart, theme);
