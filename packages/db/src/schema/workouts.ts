import {
  ASSIGNMENT_KINDS,
  ASSIGNMENT_STATUSES,
  DAILY_PROGRAMMING_STATUSES,
  DISTANCE_UNITS,
  type DistanceUnit,
  EXERCISE_CATEGORIES,
  EXERCISE_KINDS,
  EXERCISE_OVERRIDABLE,
  EXERCISE_VIDEO_STATUSES,
  type ExerciseCategory,
  type ExerciseKind,
  GOAL_DIRECTIONS,
  MOVEMENT_PATTERNS,
  type MovementPattern,
  RECORD_MEASURES,
  RESULT_SCALINGS,
  SCORE_UNITS,
  SECTION_SHAPES,
  SECTION_TYPES,
  WEIGHT_UNITS,
  type WeightUnit,
  WORKOUT_MODES,
  WORKOUT_SCORINGS,
} from '@fitkit/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ME } from '../sql.ts';
import { embedded, embedding } from './_pgvector.ts';
import { MINE_OR_STAFF, STAFF, seenBy } from './_private.ts';
import {
  EVERYONE,
  instant,
  oneOf,
  scopeOf,
  sharedFk,
  sharedScope,
  sharedTable,
  stamps,
  tenantFk,
  tenantTable,
} from './_table.ts';
import { memberships } from './memberships.ts';
import { metricDefinitions } from './metric-sets.ts';
import { organizations } from './organizations.ts';
import { classTypes, programs } from './scheduling.ts';
import { users } from './users.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const words = (name: string) => text(name).array().notNull().default(sql`'{}'`);
const decimal = (name: string, precision: number, scale: number) => numeric(name, { precision, scale, mode: 'number' });

/**
 * The library of everyone (canonical, with a slug), and beside it what a studio added. A studio changes a canonical exercise by
 * an override, never by a copy. Embedding, words and video moderation belong to the row and are never overridden.
 */
export const exercises = sharedTable(
  'exercises',
  {
    slug: text('slug'),
    name: text('name').notNull(),
    description: text('description'),
    /** Told to the athlete; `cues` are the coach's. */
    athleteNotes: text('athlete_notes'),
    category: text('category', { enum: EXERCISE_CATEGORIES }).notNull().default('other'),
    kind: text('kind', { enum: EXERCISE_KINDS }).notNull().default('strength_compound'),
    movementPattern: text('movement_pattern', { enum: MOVEMENT_PATTERNS }).notNull().default('other'),
    primaryMuscles: words('primary_muscles'),
    secondaryMuscles: words('secondary_muscles'),
    equipment: words('equipment'),
    /** Names in the three languages and in the gym's slang. */
    aliases: words('aliases'),
    difficulty: smallint('difficulty'),
    discipline: words('discipline'),
    cues: words('cues'),
    commonFaults: words('common_faults'),
    scalingOptions: words('scaling_options'),
    videoUrl: text('video_url'),
    thumbnailUrl: text('thumbnail_url'),
    videoStatus: text('video_status', { enum: EXERCISE_VIDEO_STATUSES }).notNull().default('auto'),
    videoPositiveVotes: integer('video_positive_votes').notNull().default(0),
    videoNegativeVotes: integer('video_negative_votes').notNull().default(0),
    videoCandidates: words('video_candidates'),
    videoRejectedIds: words('video_rejected_ids'),
    videoLockedBy: uuid('video_locked_by'),
    source: text('source'),
    sourceUrl: text('source_url'),
    licenseAttribution: text('license_attribution'),
    deletedAt: instant('deleted_at'),
    /** Lower case, name and aliases: for similar spellings. (The cast by way of tsvector is immutable, array_to_string is not.) */
    search: text('search').generatedAlwaysAs(sql`lower(name || ' ' || array_to_tsvector(aliases)::text)`),
    /** Names before descriptions; without stemming, since three languages share it. */
    searchVector: tsvector('search_vector').generatedAlwaysAs(
      sql`setweight(to_tsvector('simple'::regconfig, name || ' ' || array_to_tsvector(aliases)::text), 'A') || setweight(to_tsvector('simple'::regconfig, coalesce(description, '')), 'B')`,
    ),
    ...embedding,
    ...stamps,
  },
  (t) => [
    uniqueIndex('exercises_slug_key').on(t.slug).where(sql`organization_id is null`),
    index('exercises_organization_idx').on(t.organizationId, t.name),
    index('exercises_video_locked_by_idx').on(t.videoLockedBy),
    index('exercises_search_idx').using('gin', t.search.op('gin_trgm_ops')),
    index('exercises_search_vector_idx').using('gin', t.searchVector),
    index('exercises_embedding_idx').using('hnsw', t.embedding.op('vector_cosine_ops')),
    foreignKey({ name: 'exercises_organization_fk', columns: [t.organizationId], foreignColumns: [organizations.id] }),
    foreignKey({ name: 'exercises_video_locked_by_fk', columns: [t.videoLockedBy], foreignColumns: [users.id] }),
    check('exercises_slug', sql`organization_id is not null or slug is not null`),
    check('exercises_category', oneOf('category', EXERCISE_CATEGORIES)),
    check('exercises_kind', oneOf('kind', EXERCISE_KINDS)),
    check('exercises_movement_pattern', oneOf('movement_pattern', MOVEMENT_PATTERNS)),
    check('exercises_difficulty', sql`difficulty between 1 and 5`),
    check('exercises_video_status', oneOf('video_status', EXERCISE_VIDEO_STATUSES)),
    check('exercises_video_votes', sql`video_positive_votes >= 0 and video_negative_votes >= 0`),
    embedded('exercises'),
  ],
  { doors: ['select', 'insert', 'update'] },
);

/** What a studio says otherwise of a canonical exercise; laid over it when read. Its keys, sorted, are the API's `customizedFields`. */
export type ExerciseDiff = Partial<{
  name: string;
  description: string | null;
  athleteNotes: string | null;
  category: ExerciseCategory;
  kind: ExerciseKind;
  movementPattern: MovementPattern;
  primaryMuscles: string[];
  secondaryMuscles: string[];
  equipment: string[];
  aliases: string[];
  difficulty: number | null;
  discipline: string[];
  cues: string[];
  commonFaults: string[];
  scalingOptions: string[];
  videoUrl: string | null;
  thumbnailUrl: string | null;
}>;

/** One override for studio and canonical exercise: the scope is everyone's by construction, so a custom one cannot be named. */
export const exerciseOverrides = tenantTable(
  'exercise_overrides',
  {
    exerciseScope: scopeOf('exercise_scope')
      .notNull()
      .generatedAlwaysAs(sql.raw(`'${EVERYONE}'::uuid`)),
    exerciseId: uuid('exercise_id').notNull(),
    diff: jsonb('diff').$type<ExerciseDiff>().notNull(),
    ...stamps,
  },
  (t) => [
    uniqueIndex('exercise_overrides_exercise_key').on(t.organizationId, t.exerciseId),
    index('exercise_overrides_exercise_idx').on(t.exerciseScope, t.exerciseId),
    foreignKey({
      name: 'exercise_overrides_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    sharedFk('exercise_overrides_exercise_fk', t.exerciseScope, t.exerciseId, exercises),
    check(
      'exercise_overrides_diff',
      sql.raw(`jsonb_typeof(diff) = 'object' and diff - '{${EXERCISE_OVERRIDABLE.join(',')}}'::text[] = '{}'::jsonb`),
    ),
  ],
  { rows: 'transient' },
);

/**
 * A workout of the library, or the snapshot of one: what one athlete's assignment became once it was edited or its first result
 * logged. The library is never changed by that. A snapshot is what results refer to, so it cannot be deleted.
 */
export const workouts = tenantTable(
  'workouts',
  {
    programId: uuid('program_id'),
    authorMembershipId: uuid('author_membership_id').notNull(),
    title: text('title'),
    description: text('description'),
    scoring: text('scoring', { enum: WORKOUT_SCORINGS }).notNull().default('none'),
    /** Freeform is its description; sections it may still have are kept and ignored. */
    mode: text('mode', { enum: WORKOUT_MODES }).notNull().default('structured'),
    timeCapMinutes: integer('time_cap_minutes'),
    isSnapshot: boolean('is_snapshot').notNull().default(false),
    forkedFromId: uuid('forked_from_id'),
    deletedAt: instant('deleted_at'),
    /** Lower case, everything the library's search looks at. */
    search: text('search').generatedAlwaysAs(sql`lower(coalesce(title, '') || ' ' || coalesce(description, ''))`),
    ...embedding,
    ...stamps,
  },
  (t) => [
    index('workouts_library_idx').on(t.organizationId, t.createdAt, t.id).where(sql`not is_snapshot and deleted_at is null`),
    index('workouts_program_idx').on(t.organizationId, t.programId),
    index('workouts_author_idx').on(t.organizationId, t.authorMembershipId),
    index('workouts_forked_from_idx').on(t.organizationId, t.forkedFromId),
    tenantFk('workouts_program_fk', t, t.programId, programs),
    tenantFk('workouts_author_fk', t, t.authorMembershipId, memberships),
    tenantFk('workouts_forked_from_fk', t, t.forkedFromId, t),
    check('workouts_title', sql`char_length(title) <= 255`),
    check('workouts_scoring', oneOf('scoring', WORKOUT_SCORINGS)),
    check('workouts_mode', oneOf('mode', WORKOUT_MODES)),
    check('workouts_time_cap', sql`time_cap_minutes > 0`),
    check('workouts_snapshot', sql`not is_snapshot or (deleted_at is null and forked_from_id is not null)`),
    check('workouts_fork', sql`forked_from_id <> id`),
    embedded('workouts'),
  ],
);

/** How a section of each shape is run. */
export type Prescription = {
  linear: Record<string, never>;
  rounds: { rounds: number; restSeconds?: number };
  amrap: { durationSeconds: number };
  for_time: { rounds?: number; timeCapSeconds?: number };
  emom: { intervalSeconds: number; rounds: number };
  tabata: { workSeconds: number; restSeconds: number; rounds: number };
  rep_scheme: { reps: number[] };
  intervals: { rounds: number; restSeconds?: number; workSeconds?: number; distance?: { value: number; unit: DistanceUnit } };
};

/** A part of a workout (warm-up, strength, main …), in order. Deleted softly: comments hang on its movements. */
export const workoutSections = tenantTable(
  'workout_sections',
  {
    workoutId: uuid('workout_id').notNull(),
    sortOrder: integer('sort_order').notNull(),
    type: text('type', { enum: SECTION_TYPES }).notNull().default('main'),
    title: text('title'),
    notes: text('notes'),
    shape: text('shape', { enum: SECTION_SHAPES }).notNull().default('linear'),
    prescription: jsonb('prescription').$type<Prescription[keyof Prescription]>().notNull().default({}),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('workout_sections_workout_idx').on(t.organizationId, t.workoutId, t.sortOrder),
    tenantFk('workout_sections_workout_fk', t, t.workoutId, workouts),
    check('workout_sections_sort_order', sql`sort_order >= 0`),
    check('workout_sections_type', oneOf('type', SECTION_TYPES)),
    check('workout_sections_shape', oneOf('shape', SECTION_SHAPES)),
    check(
      'workout_sections_prescription',
      sql`jsonb_typeof(prescription) = 'object' and case shape
        when 'rounds' then jsonb_path_exists(prescription, '$.rounds ? (@ > 0)')
        when 'amrap' then jsonb_path_exists(prescription, '$.durationSeconds ? (@ > 0)')
        when 'emom' then jsonb_path_exists(prescription, '$ ? (@.intervalSeconds > 0 && @.rounds > 0)')
        when 'tabata' then jsonb_path_exists(prescription, '$ ? (@.workSeconds > 0 && @.restSeconds >= 0 && @.rounds > 0)')
        when 'rep_scheme' then jsonb_path_exists(prescription, '$.reps[*] ? (@ > 0)')
        when 'intervals' then jsonb_path_exists(prescription, '$ ? (@.rounds > 0 && (@.workSeconds > 0 || @.distance.value > 0))')
        else true end`,
    ),
  ],
);

/** What is asked of one movement. A percentage is of the metric the movement names (see `load_metric_id`). */
export type MovementPrescription = {
  sets?: number;
  reps?:
    | { kind: 'fixed'; count: number }
    | { kind: 'range'; min: number; max: number }
    | { kind: 'per_set'; counts: number[] }
    | { kind: 'max' };
  load?: { kind: 'weight'; value: number; unit: WeightUnit } | { kind: 'percent'; percents: number[] } | { kind: 'bodyweight' };
  distance?: { value: number; unit: DistanceUnit };
  durationSeconds?: number;
  calories?: number;
  /** A person is asked how hard it was only where this says so. */
  effort?: { kind: 'rpe' | 'rir'; value: number };
  tempo?: string;
  restSeconds?: number;
};

/** An exercise in a section. Movements of one `superset_group` are done in turn; `label` is what the board says (A, B1). */
export const workoutMovements = tenantTable(
  'workout_movements',
  {
    sectionId: uuid('section_id').notNull(),
    sortOrder: integer('sort_order').notNull(),
    exerciseScope: scopeOf('exercise_scope').notNull(),
    exerciseId: uuid('exercise_id').notNull(),
    label: text('label'),
    supersetGroup: integer('superset_group'),
    prescription: jsonb('prescription').$type<MovementPrescription>().notNull().default({}),
    loadMetricScope: scopeOf('load_metric_scope'),
    loadMetricId: uuid('load_metric_id'),
    notes: text('notes'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('workout_movements_section_idx').on(t.organizationId, t.sectionId, t.sortOrder),
    index('workout_movements_exercise_idx').on(t.exerciseScope, t.exerciseId, t.organizationId),
    index('workout_movements_load_metric_idx').on(t.loadMetricScope, t.loadMetricId),
    tenantFk('workout_movements_section_fk', t, t.sectionId, workoutSections),
    sharedFk('workout_movements_exercise_fk', t.exerciseScope, t.exerciseId, exercises),
    sharedFk('workout_movements_load_metric_fk', t.loadMetricScope, t.loadMetricId, metricDefinitions),
    sharedScope('workout_movements', 'exercise_scope', 'exercise_id'),
    sharedScope('workout_movements', 'load_metric_scope', 'load_metric_id'),
    check('workout_movements_sort_order', sql`sort_order >= 0`),
    check('workout_movements_label', sql`char_length(label) between 1 and 8`),
    check('workout_movements_superset_group', sql`superset_group > 0`),
    check('workout_movements_prescription', sql`jsonb_typeof(prescription) = 'object'`),
  ],
);

/**
 * One thing on one day of an athlete: a workout (of the library until it is forked, then its own snapshot too), rest, or a note.
 * `publish_at` is five in the morning of that day by the studio's clock. Athletes see their own, once published.
 */
export const workoutAssignments = tenantTable(
  'workout_assignments',
  {
    programId: uuid('program_id'),
    membershipId: uuid('membership_id').notNull(),
    kind: text('kind', { enum: ASSIGNMENT_KINDS }).notNull().default('workout'),
    workoutId: uuid('workout_id'),
    snapshotWorkoutId: uuid('snapshot_workout_id'),
    note: text('note'),
    date: date('date').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    published: boolean('published').notNull().default(false),
    publishAt: instant('publish_at'),
    status: text('status', { enum: ASSIGNMENT_STATUSES }).notNull().default('assigned'),
    completedAt: instant('completed_at'),
    assignedByMembershipId: uuid('assigned_by_membership_id').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('workout_assignments_snapshot_key').on(t.organizationId, t.snapshotWorkoutId),
    index('workout_assignments_membership_idx').on(t.organizationId, t.membershipId, t.date, t.sortOrder),
    index('workout_assignments_date_idx').on(t.organizationId, t.date),
    index('workout_assignments_program_idx').on(t.organizationId, t.programId, t.date),
    index('workout_assignments_workout_idx').on(t.organizationId, t.workoutId),
    index('workout_assignments_assigned_by_idx').on(t.organizationId, t.assignedByMembershipId),
    index('workout_assignments_due_idx').on(t.publishAt).where(sql`not published and deleted_at is null`),
    tenantFk('workout_assignments_program_fk', t, t.programId, programs),
    tenantFk('workout_assignments_membership_fk', t, t.membershipId, memberships),
    tenantFk('workout_assignments_workout_fk', t, t.workoutId, workouts),
    tenantFk('workout_assignments_snapshot_fk', t, t.snapshotWorkoutId, workouts),
    tenantFk('workout_assignments_assigned_by_fk', t, t.assignedByMembershipId, memberships),
    check('workout_assignments_kind', oneOf('kind', ASSIGNMENT_KINDS)),
    check('workout_assignments_status', oneOf('status', ASSIGNMENT_STATUSES)),
    check('workout_assignments_workout', sql`(kind = 'workout') = (workout_id is not null)`),
    check('workout_assignments_snapshot', sql`kind = 'workout' or snapshot_workout_id is null`),
    check('workout_assignments_note', sql`kind <> 'note' or coalesce(note ~ '\\S', false)`),
    check('workout_assignments_completed', sql`(status = 'completed') = (completed_at is not null)`),
    seenBy('workout_assignments', sql`(membership_id = ${ME} and published) or ${STAFF}`),
  ],
  { doors: ['select'] },
);

/**
 * What a person did. `score_numeric` is comparable: seconds, rounds × 1000 + reps, kilograms, metres, or the bare number; null where
 * the workout has no score. `score_unit` is the one it was typed in. Read by the studio's leaderboard, so by every member.
 */
export const workoutResults = tenantTable(
  'workout_results',
  {
    libraryWorkoutId: uuid('library_workout_id').notNull(),
    snapshotWorkoutId: uuid('snapshot_workout_id'),
    membershipId: uuid('membership_id').notNull(),
    assignmentId: uuid('assignment_id'),
    scoreNumeric: decimal('score_numeric', 14, 4),
    scoreUnit: text('score_unit', { enum: SCORE_UNITS }),
    /** Rx or not is one answer, not two. */
    scaling: text('scaling', { enum: RESULT_SCALINGS }),
    notes: text('notes'),
    performedAt: instant('performed_at').notNull(),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('workout_results_leaderboard_idx').on(t.organizationId, t.libraryWorkoutId, t.scoreNumeric),
    index('workout_results_membership_idx').on(t.organizationId, t.membershipId, t.performedAt),
    index('workout_results_snapshot_idx').on(t.organizationId, t.snapshotWorkoutId),
    index('workout_results_assignment_idx').on(t.organizationId, t.assignmentId),
    tenantFk('workout_results_library_workout_fk', t, t.libraryWorkoutId, workouts),
    tenantFk('workout_results_snapshot_fk', t, t.snapshotWorkoutId, workouts),
    tenantFk('workout_results_membership_fk', t, t.membershipId, memberships),
    tenantFk('workout_results_assignment_fk', t, t.assignmentId, workoutAssignments),
    check('workout_results_score', sql`score_numeric >= 0 and (score_numeric is not null or score_unit is null)`),
    check('workout_results_score_unit', oneOf('score_unit', SCORE_UNITS)),
    check('workout_results_scaling', oneOf('scaling', RESULT_SCALINGS)),
  ],
);

/**
 * One set of a result, in kilograms, metres and seconds, with the unit it was typed in. Once for result, movement and number,
 * whatever a phone sends twice; replaced as a whole when the result is edited.
 */
export const workoutSetResults = tenantTable(
  'workout_set_results',
  {
    resultId: uuid('result_id').notNull(),
    movementId: uuid('movement_id'),
    exerciseScope: scopeOf('exercise_scope').notNull(),
    exerciseId: uuid('exercise_id').notNull(),
    setNumber: integer('set_number').notNull(),
    reps: integer('reps'),
    weightKg: decimal('weight_kg', 8, 3),
    weightUnit: text('weight_unit', { enum: WEIGHT_UNITS }),
    distanceM: decimal('distance_m', 10, 3),
    distanceUnit: text('distance_unit', { enum: DISTANCE_UNITS }),
    durationSeconds: integer('duration_seconds'),
    rpe: decimal('rpe', 3, 1),
    ...stamps,
  },
  (t) => [
    unique('workout_set_results_set_key')
      .on(t.organizationId, t.resultId, t.movementId, t.exerciseScope, t.exerciseId, t.setNumber)
      .nullsNotDistinct(),
    index('workout_set_results_movement_idx').on(t.organizationId, t.movementId),
    index('workout_set_results_exercise_idx').on(t.exerciseScope, t.exerciseId, t.organizationId),
    tenantFk('workout_set_results_result_fk', t, t.resultId, workoutResults),
    tenantFk('workout_set_results_movement_fk', t, t.movementId, workoutMovements),
    sharedFk('workout_set_results_exercise_fk', t.exerciseScope, t.exerciseId, exercises),
    sharedScope('workout_set_results', 'exercise_scope', 'exercise_id'),
    check('workout_set_results_set_number', sql`set_number > 0`),
    check(
      'workout_set_results_values',
      sql`num_nonnulls(reps, weight_kg, distance_m, duration_seconds) between 1 and 3 and reps >= 0 and weight_kg >= 0 and distance_m >= 0 and duration_seconds >= 0`,
    ),
    check('workout_set_results_rpe', sql`rpe between 1 and 10`),
    check('workout_set_results_weight_unit', oneOf('weight_unit', WEIGHT_UNITS)),
    check('workout_set_results_distance_unit', oneOf('distance_unit', DISTANCE_UNITS)),
    check(
      'workout_set_results_units',
      sql`(weight_kg is null) = (weight_unit is null) and (distance_m is null) = (distance_unit is null)`,
    ),
  ],
  { rows: 'transient' },
);

/**
 * A person's best, declared and never derived: of an exercise by one measure, or of a scored workout of the library. One row a
 * target; a better value replaces it, by its direction. Canonical units as in results. A mistaken one is deleted softly.
 */
export const personalRecords = tenantTable(
  'personal_records',
  {
    membershipId: uuid('membership_id').notNull(),
    exerciseScope: scopeOf('exercise_scope'),
    exerciseId: uuid('exercise_id'),
    measure: text('measure', { enum: RECORD_MEASURES }),
    workoutId: uuid('workout_id'),
    direction: text('direction', { enum: GOAL_DIRECTIONS }).notNull(),
    value: decimal('value', 14, 4).notNull(),
    unit: text('unit', { enum: SCORE_UNITS }),
    achievedOn: date('achieved_on').notNull(),
    /** The result it was declared from, if any. */
    resultId: uuid('result_id'),
    notes: text('notes'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('personal_records_exercise_key')
      .on(t.organizationId, t.membershipId, t.exerciseScope, t.exerciseId, t.measure)
      .where(sql`exercise_id is not null and deleted_at is null`),
    uniqueIndex('personal_records_workout_key')
      .on(t.organizationId, t.membershipId, t.workoutId)
      .where(sql`workout_id is not null and deleted_at is null`),
    index('personal_records_membership_idx').on(t.organizationId, t.membershipId),
    index('personal_records_exercise_idx').on(t.exerciseScope, t.exerciseId),
    index('personal_records_workout_idx').on(t.organizationId, t.workoutId),
    index('personal_records_result_idx').on(t.organizationId, t.resultId),
    tenantFk('personal_records_membership_fk', t, t.membershipId, memberships),
    sharedFk('personal_records_exercise_fk', t.exerciseScope, t.exerciseId, exercises),
    tenantFk('personal_records_workout_fk', t, t.workoutId, workouts),
    tenantFk('personal_records_result_fk', t, t.resultId, workoutResults),
    sharedScope('personal_records', 'exercise_scope', 'exercise_id'),
    check('personal_records_target', sql`(exercise_id is null) <> (workout_id is null)`),
    check('personal_records_measure_target', sql`(measure is null) = (exercise_id is null)`),
    check('personal_records_measure', oneOf('measure', RECORD_MEASURES)),
    check('personal_records_direction', oneOf('direction', GOAL_DIRECTIONS)),
    check('personal_records_value', sql`value >= 0`),
    check('personal_records_unit', oneOf('unit', SCORE_UNITS)),
    seenBy('personal_records', MINE_OR_STAFF),
  ],
);

/** The board: a workout of a class type's day. A day is replaced as a whole, and all its rows share one status; members read published ones. */
export const dailyProgramming = tenantTable(
  'daily_programming',
  {
    classTypeId: uuid('class_type_id').notNull(),
    date: date('date').notNull(),
    workoutId: uuid('workout_id').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    status: text('status', { enum: DAILY_PROGRAMMING_STATUSES }).notNull().default('draft'),
    ...stamps,
  },
  (t) => [
    uniqueIndex('daily_programming_workout_key').on(t.organizationId, t.classTypeId, t.date, t.workoutId),
    index('daily_programming_date_idx').on(t.organizationId, t.date),
    index('daily_programming_workout_idx').on(t.organizationId, t.workoutId),
    tenantFk('daily_programming_class_type_fk', t, t.classTypeId, classTypes),
    tenantFk('daily_programming_workout_fk', t, t.workoutId, workouts),
    check('daily_programming_status', oneOf('status', DAILY_PROGRAMMING_STATUSES)),
    check('daily_programming_sort_order', sql`sort_order >= 0`),
    seenBy('daily_programming', sql`status = 'published' or ${STAFF}`),
  ],
  { rows: 'transient' },
);

/** A workout broadcast to everyone of a feed program, from `publish_at` on. */
export const workoutFeedPosts = tenantTable(
  'workout_feed_posts',
  {
    programId: uuid('program_id').notNull(),
    workoutId: uuid('workout_id').notNull(),
    authorMembershipId: uuid('author_membership_id').notNull(),
    publishAt: instant('publish_at').notNull(),
    note: text('note'),
    deletedAt: instant('deleted_at'),
    ...stamps,
  },
  (t) => [
    index('workout_feed_posts_program_idx').on(t.organizationId, t.programId, t.publishAt),
    index('workout_feed_posts_workout_idx').on(t.organizationId, t.workoutId),
    index('workout_feed_posts_author_idx').on(t.organizationId, t.authorMembershipId),
    tenantFk('workout_feed_posts_program_fk', t, t.programId, programs),
    tenantFk('workout_feed_posts_workout_fk', t, t.workoutId, workouts),
    tenantFk('workout_feed_posts_author_fk', t, t.authorMembershipId, memberships),
  ],
);
