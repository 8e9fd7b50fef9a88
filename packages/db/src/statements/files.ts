import { type SQL, sql } from '../sql.ts';

/**
 * Where an answer holds a link to a file: the Worker puts the signed link here (`pictured` of packages/http). Null where there is no file.
 * For answers whose keys are ours alone: an object that somebody made up would be signed as well.
 */
export const fileLink = (span: 'week' | 'day' | 'hour', width: number, key: SQL): SQL =>
  sql`case when ${key} is not null then json_build_object('$file', ${`${span} ${width} `}::text || ${key}) end`;

/** A person's picture: the studio's own, else their sign-in's. */
export const personPicture = (avatarKey: SQL, imageUrl: SQL): SQL =>
  sql`coalesce(${fileLink('day', 96, avatarKey)}, to_json(${imageUrl}))`;

/** The same as JSON array, of keys in an array. */
export const fileLinks = (span: 'week' | 'day', width: number, keys: SQL): SQL =>
  sql`(select coalesce(json_agg(${fileLink(span, width, sql`picture.key`)} order by picture.nth), '[]'::json) from unnest(${keys}) with ordinality picture(key, nth))`;
