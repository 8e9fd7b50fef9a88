/** Closed lists of imports, exports and what runs in the background, as the product names them. */
export const IMPORT_STATUSES = ['pending', 'in_progress', 'completed', 'failed', 'cancelled'] as const;
export const IMPORT_SOURCES = ['arbox', 'csv'] as const;
export const IMPORT_PHASES = ['plans', 'members', 'enrichment', 'done'] as const;
/** What an import brings, counted by kind. */
export const IMPORT_ENTITIES = ['plans', 'members', 'subscriptions'] as const;
/** The two programming interfaces of Arbox. */
export const ARBOX_APIS = ['business', 'management'] as const;
/** What an import will do, or did, with one row of the file. */
export const IMPORT_OUTCOMES = ['create', 'merge', 'skip'] as const;

export const EXPORT_STATUSES = ['pending', 'in_progress', 'completed', 'failed'] as const;
export const EXPORT_KINDS = ['members', 'leads', 'bookings', 'payments', 'results', 'forms', 'analytics', 'everything'] as const;
export const EXPORT_FORMATS = ['csv', 'zip'] as const;

export const DEAD_LETTER_STATUSES = ['open', 'replaying', 'resolved', 'discarded'] as const;
/** The kind of failure that ended a job: it decides whether a replay is worth it. */
export const JOB_ERROR_CLASSES = ['refused', 'provider', 'timeout', 'database', 'defect'] as const;

export type ImportStatus = (typeof IMPORT_STATUSES)[number];
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];
export type ImportPhase = (typeof IMPORT_PHASES)[number];
export type ImportEntity = (typeof IMPORT_ENTITIES)[number];
export type ExportStatus = (typeof EXPORT_STATUSES)[number];
export type ExportKind = (typeof EXPORT_KINDS)[number];
export type DeadLetterStatus = (typeof DEAD_LETTER_STATUSES)[number];
export type JobErrorClass = (typeof JOB_ERROR_CLASSES)[number];
