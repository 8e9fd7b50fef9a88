import type { APIRoute } from 'astro';
import { redirect } from '../../../entry/path.ts';

export const GET: APIRoute = ({ locals }) => redirect(`${locals.studio.base}/today`);
