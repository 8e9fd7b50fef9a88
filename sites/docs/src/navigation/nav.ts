import { GROUPS } from '../reference/operations.ts';

export type Place = { title: string; href: string; method?: string };
export type Part = { title: string; places: Place[]; folded?: boolean };

export const GUIDES: Place[] = [
  { title: 'Getting started', href: '/docs' },
  { title: 'Authentication and scopes', href: '/docs/authentication' },
  { title: 'The client', href: '/docs/client' },
  { title: 'Errors', href: '/docs/errors' },
  { title: 'Idempotency', href: '/docs/idempotency' },
  { title: 'Pages of a list', href: '/docs/pagination' },
  { title: 'Rate limits', href: '/docs/rate-limits' },
  { title: 'Versions', href: '/docs/versions' },
  { title: 'Webhooks', href: '/docs/webhooks' },
  { title: 'Changelog', href: '/docs/changelog' },
];
export const RECIPES = [
  {
    name: 'schedule-on-a-site',
    title: 'Show the schedule on a site',
    intro: 'A studio’s published classes, with the places that are left, as a table for a page of your own. It needs no key.',
    run: 'STUDIO_HOST=flow.fitkit.site node schedule-on-a-site.ts > schedule.html',
  },
  {
    name: 'members-to-a-sheet',
    title: 'Sync members to a sheet',
    intro: 'Everybody on the studio’s list as CSV, which any spreadsheet opens. Run it every night and the sheet stays right.',
    run: 'node members-to-a-sheet.ts > members.csv',
  },
  {
    name: 'door-on-check-in',
    title: 'Open a door on check-in',
    intro:
      'When somebody is checked in, FitKit calls your address. Prove that it was FitKit, and open the door. A key with webhook-endpoints:write tells FitKit the address, and gives the secret.',
    run: 'FITKIT_WEBHOOK_SECRET=whsec_… DOOR_URL=http://door.local/open PORT=3000 node door-on-check-in.ts',
  },
] as const;

export const PARTS: Part[] = [
  { title: 'Guides', places: GUIDES },
  { title: 'Recipes', places: RECIPES.map(({ name, title }) => ({ title, href: `/docs/recipes/${name}` })) },
  ...GROUPS.map(({ title, operations }) => ({
    title,
    folded: true,
    places: operations.map(({ sdk, href, method }) => ({ title: sdk.split('.')[1] ?? sdk, href, method })),
  })),
];
