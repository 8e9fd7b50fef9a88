import { ReceivedBefore } from '@fitkit/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ctxOf, type Opened, openCloud, studio } from '../../workers/community/testing/studio.ts';
import { extendSeries } from '../../workers/scheduling/src/series/extend.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openCloud();
});
afterAll(() => opened.cloud.close());

test('every night the horizon moves on, once, around what stands in the way', async () => {
  const it = await studio(opened);
  const { rows } = await opened.run(
    `with place as (insert into locations (organization_id, id, name) values ($1, gen_random_uuid(), 'Hall') returning id),
       series as (insert into class_series (organization_id, id, class_type_id, location_id, rrule, start_time, duration_minutes, timezone, starts_on, status, generated_until)
         select $1, gen_random_uuid(), t.id, place.id, 'FREQ=WEEKLY;BYDAY=SU', '18:00', 60, 'Asia/Jerusalem', '2026-11-01', 'published', '2027-01-31' from class_types t, place where t.organization_id = $1 limit 1 returning id, class_type_id, location_id),
       busy as (insert into class_sessions (organization_id, id, class_type_id, location_id, starts_at, ends_at, status)
         select $1, gen_random_uuid(), class_type_id, location_id, '2027-02-07T16:30:00Z', '2027-02-07T17:30:00Z', 'published' from series)
     select id from series`,
    [it.organizationId],
  );
  const seriesId = rows[0]?.id;
  const message = await it.happened('schedule.series', { dueAt: '2026-11-22T00:00:00Z' });
  const ctx = ctxOf(opened.cloud) as unknown as Parameters<typeof extendSeries>[0];
  await extendSeries(ctx, message);
  const made = async () =>
    (
      await opened.run(
        `select s.generated_until::text as until, (select json_agg(occurrence_on order by occurrence_on) from class_sessions c where c.series_id = s.id) as days,
           (select json_agg(json_build_array(occurrence_on, reason)) from class_series_exceptions x where x.series_id = s.id) as left_out from class_series s where s.id = $1`,
        [seriesId],
      )
    ).rows[0];
  const once = { until: '2027-02-14', days: ['2027-02-14'], left_out: [['2027-02-07', 'busy:space']] };
  expect(await made()).toEqual(once);
  await expect(extendSeries(ctx, message)).rejects.toBeInstanceOf(ReceivedBefore);
  await extendSeries(ctx, await it.happened('schedule.series', { dueAt: '2026-11-23T00:00:00Z' }));
  expect(await made()).toEqual(once);
});
