import type { UploadableKind } from '@fitkit/contracts/operations';
import { LOCATION_PICTURES } from '@fitkit/contracts/pictures';
import { live, ME, ROLE, type SQL, sql } from '@fitkit/db';

type Right = {
  /** Whether whoever is there may; looked at before what it is for. */ may: SQL;
  found: SQL;
  full?: SQL;
  owned: boolean;
};
const manager = sql`${ROLE} in ('owner', 'admin')`;

/** Whose picture somebody may change: their own, as a manager anybody's, as a coach a member's. `m` is memberships, by its alias. */
export const mayPictureOf = (m: string): SQL => {
  const column = (name: string) => sql.raw(`${m}.${name}`);
  return sql`(${column('id')} = ${ME} or ${manager} or (${ROLE} = 'coach' and ${column('role')} = 'member'))`;
};

/** Who may send what for which thing of this studio. */
export function rightOf(kind: UploadableKind, organizationId: string, ownerId: string | null): Right {
  switch (kind) {
    case 'logo':
      return { may: manager, found: sql`true`, owned: false };
    case 'exercise_video':
      return { may: sql`${ROLE} in ('owner', 'admin', 'coach')`, found: sql`true`, owned: false };
    case 'class_cover':
      return {
        may: manager,
        found: sql`exists (select from class_types where organization_id = ${organizationId} and id = ${ownerId}::uuid)`,
        owned: true,
      };
    case 'location_picture':
      return {
        may: manager,
        found: sql`exists (select from locations where organization_id = ${organizationId} and id = ${ownerId}::uuid)`,
        full: sql`(select cardinality(picture_keys) >= ${LOCATION_PICTURES} from locations where organization_id = ${organizationId} and id = ${ownerId}::uuid)`,
        owned: true,
      };
    case 'avatar': {
      const person = sql`from memberships m where m.organization_id = ${organizationId} and m.id = ${ownerId}::uuid and ${live('m')}`;
      // Nobody is told that a person is there whom they may not see.
      return {
        may: sql`coalesce((select ${mayPictureOf('m')} ${person}), ${ROLE} <> 'member')`,
        found: sql`exists (select ${person})`,
        owned: true,
      };
    }
  }
}
