import type { Language, SITE_BUTTON_STYLES } from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, stamps, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';

/** Shown unless said otherwise; equal orders keep the product's own sequence. */
type Section = { isEnabled?: boolean; order?: number };
/** A font that is not known falls back to inter. */
export type SiteTheme = {
  primaryColor?: string;
  secondaryColor?: string;
  fontFamily?: string;
  buttonStyle?: (typeof SITE_BUTTON_STYLES)[number];
};
/** What the owner wrote, draft and published. HTML is sanitised on its way out, by whoever serves it. */
export type SiteContent = {
  title?: string | null;
  locale?: Language;
  hero?: Section & { title: string; subtitle?: string | null; imageKey?: string | null };
  about?: Section & { title?: string | null; html: string };
  /** Live data; only how it is shown is written here. */
  classes?: Section & { title?: string | null };
  schedule?: Section & { title?: string | null };
  pricing?: Section & { title?: string | null };
  courses?: Section & { title?: string | null };
  trainers?: Section & { title?: string | null };
  gallery?: Section & { title?: string | null; pictures: { key: string; alt?: string | null }[] };
  testimonials?: Section & { title?: string | null; items: { name: string; text: string }[] };
  faq?: Section & { title?: string | null; items: { question: string; answer: string }[] };
  contact?: Section & {
    title?: string | null;
    email?: string | null;
    phone?: string | null;
    whatsapp?: string | null;
    address?: string | null;
    hours?: { days: string; hours: string }[];
  };
};

/**
 * A studio's one page: the draft, and the snapshot of it that visitors see once it was published. Where it answers is in
 * organization_domains. `version` grows with every change that visitors could see, and is part of the path it is cached under.
 */
export const minisites = tenantTable(
  'minisites',
  {
    content: jsonb('content').$type<SiteContent>().notNull(),
    publishedContent: jsonb('published_content').$type<SiteContent>(),
    theme: jsonb('theme').$type<SiteTheme>().notNull().default({}),
    faviconUrl: text('favicon_url'),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    isPublished: boolean('is_published').notNull().default(false),
    publishedAt: instant('published_at'),
    version: integer('version').notNull().default(1),
    ...stamps,
  },
  (t) => [
    uniqueIndex('minisites_organization_key').on(t.organizationId),
    foreignKey({ name: 'minisites_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    check('minisites_published', sql`not is_published or published_content is not null`),
    check(
      'minisites_theme',
      sql`jsonb_typeof(theme) = 'object' and coalesce(theme ->> 'primaryColor', '#000000') ~* '^#[0-9a-f]{6}$' and coalesce(theme ->> 'secondaryColor', '#000000') ~* '^#[0-9a-f]{6}$'
        and coalesce(theme ->> 'buttonStyle', 'rounded') in ('rounded', 'square', 'pill')`,
    ),
  ],
  { doors: ['select'] },
);
