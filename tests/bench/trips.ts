import { addressOf, OPERATIONS } from '../support/contract.ts';
import { bodyOf, furnish, queryOf, sendable } from '../support/fixtures.ts';
import { send } from '../support/platform.ts';
import { siteSession } from '../support/sites.ts';
import { countTrips } from '../support/trips.ts';
import { type Bench, SITE } from './bench.ts';
import { table } from './print.ts';

/** Trips to the database of every route, and of the pages that people look at. */
export async function trips({ platform }: Bench): Promise<{ routes: Record<string, number>; pages: Record<string, number> }> {
  const studio = await furnish(platform);
  const counted = countTrips(platform);
  const routes: Record<string, number> = {};
  for (const operation of OPERATIONS) {
    const ids: Record<string, string> = { ...studio.ids };
    for (const name of ['sessionId', 'bookingId', 'importId', 'upload', 'largeUpload', 'pictureId'])
      if (operation.path.includes(`{${name}}`)) ids[name] = await studio.make(name);
    const call = () =>
      platform.call(operation.method, addressOf(operation, { ...ids, ...queryOf(operation) }), {
        token: studio.owner,
        ...sendable(operation, bodyOf(operation, studio.ids)),
      });
    routes[operation.id] = (await counted(call)).trips;
  }
  const barosh = await platform.organization('barosh');
  const [owner] = (
    await platform.run(
      `select u.email from memberships m join users u on u.id = m.user_id where m.organization_id = $1 and m.role = 'owner'`,
      [barosh],
    )
  ).rows;
  const cookies = {
    [SITE]: await siteSession(platform, String(owner?.email), SITE, barosh),
    'app.localhost': await siteSession(platform, String(owner?.email), 'app.localhost', null),
  };
  const pages: Record<string, number> = {};
  for (const [host, path] of [
    [SITE, '/'],
    [SITE, '/schedule'],
    [SITE, '/my-week'],
    ['app.localhost', '/o/barosh/today'],
    ['app.localhost', '/o/barosh/calendar'],
    ['app.localhost', '/o/barosh/members'],
    ['app.localhost', '/o/barosh/imports'],
    ['app.localhost', '/o/barosh/settings'],
    ['app.localhost', '/o/barosh/settings/class-types'],
    ['app.localhost', '/o/barosh/settings/locations'],
  ] as const)
    pages[`${host}${path}`] = (
      await counted(() => send(platform.port, host, 'GET', path, { headers: { cookie: cookies[host]! } }))
    ).trips;
  platform.cloud.faults.clear({ service: 'neon' });
  const more = Object.entries(routes).filter(([, n]) => n !== 1);
  console.log(
    `\n${Object.keys(routes).length} routes, one trip to the database each${more.length ? `, but ${more.map(([id, n]) => `${id} ${n}`).join(', ')}` : ''}\n`,
  );
  table(Object.entries(pages).map(([page, trips]) => ({ page, trips })));
  return { routes, pages };
}
