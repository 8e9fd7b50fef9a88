import type { MembershipRole } from '@fitkit/contracts';
import type { ImportedPlan } from '../schema/member-profiles.ts';
import type { SiteContent } from '../schema/minisites.ts';
import { chanceOf, demoId } from './chance.ts';
import type { Classes, ClassType } from './classes.ts';
import { DAY } from './days.ts';
import { pictureKey } from './pictures.ts';
import { noRows, type Rows } from './rows.ts';

export type DemoPerson = { clerkId: string; email: string; firstName: string; lastName: string };
export type DemoOptions = {
  now: Date;
  minisiteHost: (slug: string) => string;
  /** Logins that exist already under the demo's e-mails, such as at a Clerk of your own: their ids are taken. */
  people?: readonly { email: string; clerkId: string }[];
};

/** Somebody of a studio. `name` is unique over the whole demo and makes the ids; `signsIn` puts them on the sign-in page. */
export type Human = {
  name: string;
  firstName: string;
  lastName: string;
  email?: string | null;
  phone?: string | null;
  birthDate?: string | null;
  gender?: 'male' | 'female' | null;
  language?: 'he' | 'en' | 'ru' | null;
  city?: string | null;
  address?: string | null;
  notes?: string | null;
  bio?: string | null;
  isPublic?: boolean;
  imported?: ImportedPlan | null;
  role?: MembershipRole;
  status?: 'active' | 'invited' | 'pending_invitation' | 'suspended' | 'cancelled';
  paymentStatus?: 'none' | 'current' | 'past_due' | 'debt';
  joinedAt: string;
  endDate?: string | null;
  signsIn?: boolean;
};

export const userIdOf = (name: string) => demoId('user', name);
export const personOf = (human: Pick<Human, 'name' | 'email' | 'firstName' | 'lastName'>): DemoPerson => ({
  clerkId: `user_demo_${human.name.replaceAll('-', '_')}`,
  email: human.email!,
  firstName: human.firstName,
  lastName: human.lastName,
});

export type StudioFacts = {
  slug: string;
  name: string;
  description: string | null;
  type: 'physical' | 'online' | 'hybrid';
  timezone: string;
  currency: string;
  language: 'he' | 'en' | 'ru';
  brandColor: string;
  contactEmail: string | null;
  contactPhone: string | null;
  cancellationWindowHours?: number;
  allowLateCancellation?: boolean;
  /** Hosts beside the studio's own subdomain, which is the primary one. */
  domains: { host: string; status: 'active' | 'pending' }[];
  content: SiteContent;
  seoTitle: string | null;
  seoDescription: string | null;
};

/** Puts a studio's rows together; every verb adds to `rows`. */
export function studio(facts: StudioFacts, { now, minisiteHost }: DemoOptions) {
  const rows: Rows = noRows();
  const organizationId = demoId('organization', facts.slug);
  const openedAt = new Date(now.getTime() - 400 * DAY);
  const id = (kind: string, name: string) => demoId(facts.slug, kind, name);
  const stamped = { created_at: openedAt, updated_at: openedAt };
  const own = (kind: string, name: string) => ({ organization_id: organizationId, id: id(kind, name) });

  rows.organizations.push({
    id: organizationId,
    name: facts.name,
    slug: facts.slug,
    description: facts.description,
    type: facts.type,
    timezone: facts.timezone,
    currency: facts.currency,
    language: facts.language,
    brand_color: facts.brandColor,
    logo_key: pictureKey(organizationId, 'logo', facts.slug),
    contact_email: facts.contactEmail,
    contact_phone: facts.contactPhone,
    platform_tier: 'pro',
    cancellation_window_hours: facts.cancellationWindowHours ?? 2,
    allow_late_cancellation: facts.allowLateCancellation ?? false,
    created_at: openedAt,
    updated_at: now,
  });
  const primary = minisiteHost(facts.slug);
  const hosts = [{ host: primary, status: 'active' as const }, ...facts.domains.filter(({ host }) => host !== primary)];
  for (const { host, status } of hosts) {
    rows.organization_domains.push({ ...own('host', host), host, status, is_primary: host === primary, ...stamped });
  }
  rows.minisites.push({
    ...own('minisite', ''),
    content: facts.content,
    published_content: facts.content,
    seo_title: facts.seoTitle,
    seo_description: facts.seoDescription,
    is_published: true,
    ...stamped,
  });

  const addLogin = (human: Human) => {
    const signsIn = human.signsIn === true;
    rows.users.push({
      id: userIdOf(human.name),
      clerk_id: signsIn ? personOf(human).clerkId : null,
      email: human.email ?? null,
      first_name: human.firstName,
      last_name: human.lastName,
      created_at: human.joinedAt,
      updated_at: human.joinedAt,
    });
  };

  return {
    rows,
    organizationId,
    /** A person and their membership; `isKnown` where another studio brings the login. Returns the membership's id. */
    add(human: Human, isKnown = false): string {
      if (!isKnown) addLogin(human);
      const membership = own('membership', human.name);
      rows.memberships.push({
        ...membership,
        user_id: userIdOf(human.name),
        role: human.role ?? 'member',
        status: human.status ?? 'active',
        payment_status: human.paymentStatus ?? 'none',
        joined_at: human.joinedAt,
        end_date: human.endDate ?? null,
        created_at: human.joinedAt,
        updated_at: human.joinedAt,
      });
      rows.member_profiles.push({
        ...own('profile', human.name),
        membership_id: membership.id,
        first_name: human.firstName,
        last_name: human.lastName,
        email: human.email ?? null,
        phone: human.phone ?? null,
        birth_date: human.birthDate ?? null,
        gender: human.gender ?? null,
        address: human.address ?? null,
        city: human.city ?? null,
        notes: human.notes ?? null,
        language: human.language ?? null,
        bio: human.bio ?? null,
        is_public: human.isPublic ?? false,
        // Whoever works here has a picture, and so has one of three who train here.
        avatar_key:
          (human.role ?? 'member') !== 'member' || chanceOf('face', human.name)() < 1 / 3
            ? pictureKey(organizationId, 'avatar', human.name)
            : null,
        imported: human.imported ?? null,
        created_at: human.joinedAt,
        updated_at: human.joinedAt,
      });
      return membership.id;
    },
    location(
      name: string,
      place: {
        address: string;
        city: string;
        country: string;
        latitude: number;
        longitude: number;
        capacity: number;
        isActive?: boolean;
      },
    ): string {
      const { isActive = true, ...where } = place;
      const location = own('location', name);
      const pictures = isActive ? [1, 2].map((nth) => pictureKey(organizationId, 'location_picture', `${name} ${nth}`)) : [];
      rows.locations.push({ ...location, name, ...where, picture_keys: pictures, is_active: isActive, ...stamped });
      return location.id;
    },
    program(name: string, deliveryMode: 'schedule' | 'coaching', description: string): string {
      const program = own('program', name);
      rows.programs.push({ ...program, name, description, delivery_mode: deliveryMode, is_active: true, ...stamped });
      return program.id;
    },
    classType(
      name: string,
      kind: {
        programId: string;
        description: string;
        minutes: number;
        capacity: number | null;
        waitlist: number;
        locationId: string | null;
        color: string;
        group?: string;
        isActive?: boolean;
      },
    ): ClassType {
      const type = own('class-type', name);
      rows.class_types.push({
        ...type,
        program_id: kind.programId,
        name,
        description: kind.description,
        default_duration_minutes: kind.minutes,
        default_capacity: kind.capacity,
        default_waitlist_capacity: kind.waitlist,
        default_location_id: kind.locationId,
        color: kind.color,
        cover_key: pictureKey(organizationId, 'class_cover', name),
        is_active: kind.isActive ?? true,
        ...stamped,
      });
      return {
        id: type.id,
        minutes: kind.minutes,
        capacity: kind.capacity,
        waitlist: kind.waitlist,
        group: kind.group ?? 'main',
      };
    },
    classes({ series, sessions, bookings, offers }: Classes): void {
      rows.class_series.push(...series);
      rows.class_sessions.push(...sessions);
      rows.bookings.push(...bookings);
      rows.waitlist_offers.push(...offers);
    },
    /** Whatever else stands in tables of its own. */
    bring(more: Partial<Rows>): void {
      for (const [table, added] of Object.entries(more)) rows[table as keyof Rows].push(...added);
    },
  };
}
export type Studio = ReturnType<typeof studio>;
