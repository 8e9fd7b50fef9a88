import type { FitKit, Schemas } from '@fitkit/sdk';
import { got } from '../entry/refused.ts';
import { nameOf } from '../entry/studio.ts';

export type Choices = {
  classTypes: Schemas['ClassType'][];
  /** Locations and their spaces, as one list to choose from: `location` or `location/space`. */
  places: { value: string; label: string }[];
  locations: Schemas['Location'][];
  coaches: { id: string; name: string }[];
};

/** What a class can be made of: locations in use, whoever may coach, and for a new one the types in use. */
export async function choicesOf(api: FitKit, organizationId: string, types = true): Promise<Choices> {
  const path = { organizationId };
  const staff = (role: 'owner' | 'admin' | 'coach') =>
    got(
      api.GET('/v1/organizations/{organizationId}/members', { params: { path, query: { role, status: 'active', limit: 100 } } }),
    );
  const [classTypes, locations, ...teams] = await Promise.all([
    types
      ? got(api.GET('/v1/organizations/{organizationId}/class-types', { params: { path, query: { limit: 100 } } }))
      : { data: [] },
    got(api.GET('/v1/organizations/{organizationId}/locations', { params: { path, query: { limit: 100 } } })),
    staff('coach'),
    staff('owner'),
    staff('admin'),
  ]);
  const places = locations.data
    .filter(({ isActive }) => isActive)
    .flatMap(({ id, name, spaces }) => [
      { value: id, label: name },
      ...spaces
        .filter((space) => space.isActive)
        .map((space) => ({ value: `${id}/${space.id}`, label: `${name} · ${space.name}` })),
    ]);
  return {
    places,
    classTypes: classTypes.data.filter(({ isActive }) => isActive),
    locations: locations.data.filter(({ isActive }) => isActive),
    coaches: teams.flatMap(({ data }) => data.map((person) => ({ id: person.id, name: nameOf(person) }))),
  };
}
