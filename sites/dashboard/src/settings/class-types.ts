import { DELIVERY_MODES } from '@fitkit/contracts/enums';
import type { FitKit, Schemas } from '@fitkit/sdk';
import { placeOf } from '../classes/class-fields.ts';
import { attempt } from '../entry/refused.ts';
import { orNull, type Typed, wholeNumber } from '../forms/fields.ts';

export const CLASS_TYPE_FIELDS = [
  'name',
  'programId',
  'description',
  'defaultDurationMinutes',
  'defaultCapacity',
  'defaultWaitlistCapacity',
  'defaultLocationId',
  'sharesSpace',
  'color',
  'deliveryMode',
];

export const typedOfType = (type: Schemas['ClassType']): Typed => ({
  which: type.id,
  name: type.name,
  programId: type.programId,
  description: type.description ?? '',
  defaultDurationMinutes: String(type.defaultDurationMinutes),
  defaultCapacity: type.defaultCapacity === null ? '' : String(type.defaultCapacity),
  defaultWaitlistCapacity: String(type.defaultWaitlistCapacity),
  defaultLocationId: [type.defaultLocationId, type.defaultSpaceId].filter(Boolean).join('/'),
  sharesSpace: type.sharesSpace ? '1' : '',
  color: type.color,
});

export const typedOfProgram = ({ id, name, description, deliveryMode }: Schemas['Program']): Typed => ({
  which: id,
  name,
  description: description ?? '',
  deliveryMode,
});

/** What the page's forms ask for: a program or a class type; new, changed, or put in and out of use. */
export function save(api: FitKit, organizationId: string, values: Typed) {
  const id = values.which ?? '';
  const words = { name: values.name ?? '', description: orNull(values.description) };
  if (values.what === 'program') {
    const deliveryMode = DELIVERY_MODES.find((known) => known === values.deliveryMode) ?? 'schedule';
    return id
      ? attempt(
          api.PATCH('/v1/organizations/{organizationId}/programs/{programId}', {
            params: { path: { organizationId, programId: id } },
            body: values.use ? { isActive: values.use === 'yes' } : words,
          }),
        )
      : attempt(
          api.POST('/v1/organizations/{organizationId}/programs', {
            params: { path: { organizationId } },
            body: { ...words, deliveryMode },
          }),
        );
  }
  const place = placeOf(values.defaultLocationId);
  const body = {
    ...words,
    defaultDurationMinutes: wholeNumber(values.defaultDurationMinutes) ?? -1,
    defaultCapacity: wholeNumber(values.defaultCapacity) ?? null,
    defaultWaitlistCapacity: wholeNumber(values.defaultWaitlistCapacity) ?? 0,
    defaultLocationId: place.locationId,
    defaultSpaceId: place.spaceId,
    sharesSpace: values.sharesSpace === '1',
    color: values.color ?? '',
  };
  return id
    ? attempt(
        api.PATCH('/v1/organizations/{organizationId}/class-types/{classTypeId}', {
          params: { path: { organizationId, classTypeId: id } },
          body: values.use ? { isActive: values.use === 'yes' } : body,
        }),
      )
    : attempt(
        api.POST('/v1/organizations/{organizationId}/class-types', {
          params: { path: { organizationId } },
          body: { ...body, programId: values.programId ?? '' },
        }),
      );
}
