type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  example?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
};
export type Schemas = Record<string, Schema>;

/** What a field usually holds in a studio, by its name, or by `Owner.name` where that tells more. */
const USUAL: Record<string, unknown> = {
  address: '12 Dizengoff St',
  amount: 48000,
  attempts: 1,
  body: 'Tomorrow at 18:00 with Maya.',
  booked: 9,
  held: 0,
  brandColor: '#b83280',
  cancellationWindowHours: 6,
  capacity: 12,
  city: 'Tel Aviv',
  'classes.name': 'Evening WOD',
  className: 'Evening WOD',
  'ClassSession.name': 'Evening WOD',
  'ClassSessionDetail.name': 'Evening WOD',
  'ClassType.name': 'Evening WOD',
  'coach.name': 'Maya Cohen',
  coach: 'Maya Cohen',
  color: '#b83280',
  contactEmail: 'hello@flow.example',
  contactPhone: '+97235551234',
  country: 'Israel',
  createdAt: '2026-11-01T09:30:00+00:00',
  currency: 'ILS',
  defaultCapacity: 12,
  defaultDurationMinutes: 60,
  defaultWaitlistCapacity: 5,
  delimiter: ',',
  description: 'Strength and conditioning for every level',
  detail: 'The class is full: all 12 places are taken',
  durationMinutes: 60,
  email: 'noa.levi@example.com',
  encoding: 'utf-8',
  'startsAt.time': '22:00',
  'endsAt.time': '07:00',
  endsAt: '2026-11-22T17:00:00+00:00',
  endsOn: '2026-12-06',
  fileName: 'members.csv',
  hosts: ['flow.fitkit.site'],
  firstName: 'Noa',
  lastName: 'Levi',
  invitedBy: 'Michal Barosh',
  inputs: { capacity: 12, booked: 9 },
  latitude: 32.0809,
  line: 2,
  location: 'Main hall',
  'location.name': 'Main hall',
  'Location.name': 'Main hall',
  longitude: 34.7806,
  name: 'Flow Studio',
  phone: '+972541234567',
  role: 'member',
  status: 'active',
  'ClassSession.status': 'published',
  'ClassSessionDetail.status': 'published',
  'hero.title': 'Flow Studio',
  seoTitle: 'Flow Studio, Tel Aviv',
  seoDescription: 'Small classes, every day',
  subtitle: 'Small classes, every day',
  planName: '3 classes a week',
  'Program.name': 'Group classes',
  'ApiKey.name': 'Till at the front desk',
  'Arrival.name': 'Noa L.',
  'Closure.name': 'Passover',
  'Plan.name': '3 classes a week',
  'Series.name': 'Evening WOD',
  'SeriesDetail.name': 'Evening WOD',
  'Space.name': 'Upper floor',
  'clashes.name': 'Evening WOD',
  'people.name': 'Noa Levi',
  'sessions.name': 'Evening WOD',
  'space.name': 'Upper floor',
  'spaces.name': 'Upper floor',
  'viewer.name': 'Noa',
  sentence: 'There was a free place: 9 of 12 were taken.',
  slug: 'flow',
  startTime: '18:00',
  startsAt: '2026-11-22T16:00:00+00:00',
  timezone: 'Asia/Jerusalem',
  title: 'You are booked',
  total: 145,
  updatedAt: '2026-11-01T09:30:00+00:00',
  until: '2026-11-22T10:00:00+00:00',
  waitlistCapacity: 5,
  waitlisted: 0,
  webhookUrl: 'https://example.com/fitkit',
};
/** What is empty more often than not. */
const EMPTY =
  /^(cancel\w*At|cancellationReason|revokedAt|acceptedAt|waitlistPosition|checkedInAt|nextCursor|cursor|imageUrl|notes|resolvedAt|replayedAt|errorCode|imported|myBooking|deletedAt|lastUsedAt)$/;

const typesOf = (schema: Schema) => [schema.type ?? []].flat();
const fits = (schema: Schema, value: unknown) => {
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (typeof value === 'number' && (value > (schema.maximum ?? value) || value < (schema.minimum ?? value))) return false;
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value)) return false;
  if (schema.format === 'date' && !/^\d{4}-\d\d-\d\d$/.test(String(value))) return false;
  return typesOf(schema).some((one) => one === type || (one === 'number' && type === 'integer'));
};

/** The same thing has the same id wherever an example speaks of it; UUIDv7, as all of ours. */
function idOf(thing: string): string {
  let hash = 0x811c9dc5;
  const name = thing
    .toLowerCase()
    .replace(/detail$/, '')
    .replace(/^classsession$/, 'session')
    .replace(/^(member|coach)$/, 'membership');
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return `0192f0c1-2b7e-7c1a-9d7e-0d4b${hash.toString(16).padStart(8, '0')}`;
}

function textOf(schema: Schema, name: string, owner: string): string {
  if (schema.format === 'uuid') return idOf(/^ids?$/.test(name) ? owner : name.replace(/Ids?$/, ''));
  if (typeof schema.example === 'string') return schema.example;
  if (schema.format === 'date-time') return String(USUAL.startsAt);
  if (schema.format === 'date') return '2026-11-22';
  if (schema.format === 'email') return String(USUAL.email);
  if (schema.format === 'uri') return 'https://example.com/fitkit';
  return name ? name.replace(/([A-Z])/g, ' $1').toLowerCase() : 'text';
}

/** An example of a schema, as a studio would see it: what the contract says first, then what such a field usually holds. */
export function exampleOf(schema: Schema, schemas: Schemas, name = '', owner = ''): unknown {
  if (schema.$ref) {
    const own = schema.$ref.split('/').at(-1) ?? '';
    return exampleOf(schemas[own] ?? {}, schemas, '', own);
  }
  if (schema.const !== undefined) return schema.const;
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return exampleOf(parts[0] ?? {}, schemas, name, owner);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas, name, schema.allOf ? owner : '')));
  if (EMPTY.test(name) && typesOf(schema).includes('null')) return null;
  if (schema.enum) {
    const usual = [schema.example, schema.default, USUAL[`${owner}.${name}`], USUAL[name]].find((value) =>
      schema.enum?.includes(value),
    );
    return usual ?? schema.enum.find((value) => value !== null) ?? null;
  }
  if (schema.properties || typesOf(schema).includes('object')) return objectOf(schema, schemas, name, owner);
  if (schema.items) return Array.isArray(USUAL[name]) ? USUAL[name] : [exampleOf(schema.items, schemas, name, name || owner)];
  if (typesOf(schema).includes('array')) return [];
  if (schema.format !== 'uuid') {
    const time = typeof schema.example === 'string' && /^\d\d:\d\d$/.test(schema.example) ? USUAL[`${name}.time`] : undefined;
    const own = name === 'name' ? schema.example : undefined;
    const usual = time ?? USUAL[`${owner}.${name}`] ?? own ?? USUAL[name];
    if (usual !== undefined && fits(schema, usual)) return usual;
  }
  if (schema.example !== undefined && schema.format !== 'uuid') return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (typesOf(schema).includes('string')) return textOf(schema, name, owner);
  if (typesOf(schema).includes('boolean')) return true;
  if (typesOf(schema).some((type) => type === 'integer' || type === 'number')) return Math.max(schema.minimum ?? 0, 1);
  return null;
}

function objectOf(schema: Schema, schemas: Schemas, name: string, owner: string): unknown {
  if (schema.example !== undefined) return schema.example;
  if (!schema.properties) {
    if (name in USUAL && typeof USUAL[name] === 'object') return USUAL[name];
    return typeof schema.additionalProperties === 'object' ? { active: exampleOf(schema.additionalProperties, schemas) } : {};
  }
  const kind = schema.properties.kind?.enum?.[0];
  const parent = name === 'sections' && kind ? String(kind) : name && name !== 'data' ? name : owner;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, value]) => [key, exampleOf(value, schemas, key, parent)]),
  );
}
