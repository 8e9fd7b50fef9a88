/** Closed lists of leads, tasks, forms and minisites, as the product names them. */
export const LEAD_STATUSES = ['new', 'contacted', 'trial_booked', 'converted', 'lost'] as const;
export const LEAD_SOURCES = [
  'website',
  'minisite',
  'course_purchase',
  'walk_in',
  'instagram',
  'facebook',
  'whatsapp',
  'phone',
  'referral',
  'import',
  'manual',
] as const;

export const TASK_TYPES = [
  'contact_lead',
  'cancellation_review',
  'manual_refund',
  'review_form',
  'fix_address',
  'general',
] as const;
export const TASK_PRIORITIES = ['low', 'medium', 'high'] as const;
export const TASK_SOURCES = ['auto', 'manual'] as const;
export const TASK_STATUSES = ['open', 'done', 'dismissed'] as const;

export const FORM_KINDS = ['compliance', 'check_in'] as const;
/** The legal forms of a studio; check-ins name their own. */
export const COMPLIANCE_TYPE_KEYS = [
  'health_declaration',
  'club_regulations',
  'parental_consent',
  'freeze_request',
  'cancellation_request',
  'studio_rental',
] as const;
export const FORM_RECURRENCES = ['daily', 'weekly', 'biweekly', 'monthly'] as const;
export const COMPLIANCE_STATUSES = ['pending', 'signed', 'archived'] as const;
export const CHECK_IN_STATUSES = ['scheduled', 'sent', 'answered', 'reviewed'] as const;
export const FORM_INSTANCE_STATUSES = [...COMPLIANCE_STATUSES, ...CHECK_IN_STATUSES] as const;
export const FORM_FIELD_TYPES = [
  'text',
  'free_text',
  'checkbox',
  'date',
  'number',
  'scale',
  'photo',
  'multi_choice',
  'signature',
] as const;
export const SIGNING_METHODS = ['link', 'app'] as const;

/** How a studio's page shows its buttons. */
export const SITE_BUTTON_STYLES = ['rounded', 'square', 'pill'] as const;

export type LeadStatus = (typeof LEAD_STATUSES)[number];
export type LeadSource = (typeof LEAD_SOURCES)[number];
export type TaskType = (typeof TASK_TYPES)[number];
export type TaskStatus = (typeof TASK_STATUSES)[number];
export type FormKind = (typeof FORM_KINDS)[number];
export type FormInstanceStatus = (typeof FORM_INSTANCE_STATUSES)[number];
export type FormFieldType = (typeof FORM_FIELD_TYPES)[number];
