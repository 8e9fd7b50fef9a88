import { boolean, foreignKey, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { stamps, tenantTable } from './_table.ts';
import { organizations } from './organizations.ts';

/** What the owner wrote, draft and published. HTML is sanitised on its way out, by whoever serves it. */
export type SiteContent = {
  hero?: { title: string; subtitle?: string | null };
  about?: { title?: string | null; html: string };
  faq?: { title?: string | null; items: { question: string; answer: string }[] };
  contact?: {
    email?: string | null;
    phone?: string | null;
    whatsapp?: string | null;
    address?: string | null;
    hours?: { days: string; hours: string }[];
  };
};

export const minisites = tenantTable(
  'minisites',
  {
    content: jsonb('content').$type<SiteContent>().notNull(),
    publishedContent: jsonb('published_content').$type<SiteContent>(),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    isPublished: boolean('is_published').notNull().default(false),
    version: integer('version').notNull().default(1),
    ...stamps,
  },
  (t) => [
    uniqueIndex('minisites_organization_key').on(t.organizationId),
    foreignKey({ name: 'minisites_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
  ],
  ['select'],
);
