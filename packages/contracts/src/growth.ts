import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { operation } from './operation.ts';
import { host, pictureUrl } from './primitives.ts';
import { ok, refusals } from './problem.ts';
import { classSession, covers, seatVersions, siteBrief, siteViewer } from './scheduling.ts';

const text = z.string().nullable();
/** One part of a studio's page; parts without content are not in the answer (product §2.7). */
export const siteSection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hero'), title: z.string(), subtitle: text }),
  z.object({ kind: z.literal('about'), title: text, html: z.string().openapi({ description: 'Sanitised' }) }),
  z.object({
    kind: z.literal('classes'),
    title: text,
    items: z.array(z.object({ name: z.string(), description: text, color: z.string(), coverUrl: pictureUrl.nullable() })),
  }),
  z.object({ kind: z.literal('schedule'), title: text }),
  z.object({
    kind: z.literal('trainers'),
    title: text,
    items: z.array(z.object({ name: z.string(), description: text, imageUrl: pictureUrl.nullable() })),
  }),
  z.object({
    kind: z.literal('places'),
    title: text,
    items: z.array(z.object({ name: z.string(), address: text, pictures: z.array(pictureUrl) })),
  }),
  z.object({ kind: z.literal('faq'), title: text, items: z.array(z.object({ question: z.string(), answer: z.string() })) }),
  z.object({
    kind: z.literal('contact'),
    title: text,
    email: text,
    phone: text,
    whatsapp: text,
    address: text,
    hours: z.array(z.object({ days: z.string(), hours: z.string() })),
  }),
]);
export type SiteSection = z.infer<typeof siteSection>;

export const site = z
  .object({
    site: siteBrief,
    viewer: siteViewer,
    seoTitle: text,
    seoDescription: text,
    sections: z.array(siteSection),
    sessions: z.array(classSession).openapi({ description: 'The published classes of the next seven days' }),
    seatVersions,
    covers,
  })
  .openapi('Site');
export type Site = z.infer<typeof site>;

export const getSite = operation('growth', access.visitor, {
  method: 'get',
  path: '/v1/minisites/{host}',
  operationId: 'getSite',
  summary: "A studio's published page by its host: exact custom domain first, then its own subdomain",
  request: { params: z.object({ host: host.openapi({ param: { name: 'host', in: 'path' } }) }) },
  responses: { 200: ok('The page', site), ...refusals() },
});
