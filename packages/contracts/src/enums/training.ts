/** Closed lists of exercises, workouts, results and goals, as the product names them. */
export const EXERCISE_CATEGORIES = [
  'strength',
  'cardio',
  'bodyweight',
  'flexibility',
  'plyometric',
  'sport_specific',
  'other',
] as const;
export const EXERCISE_KINDS = ['strength_compound', 'strength_isolation', 'conditioning', 'mobility', 'skill', 'test'] as const;
export const MOVEMENT_PATTERNS = [
  'squat',
  'hinge',
  'push',
  'pull',
  'carry',
  'locomotion',
  'gymnastics',
  'oly',
  'conditioning',
  'mobility',
  'other',
] as const;
export const EXERCISE_VIDEO_STATUSES = ['auto', 'verified', 'demoted', 'manual'] as const;
/** What a studio may change of a canonical exercise, by the API's names. */
export const EXERCISE_OVERRIDABLE = [
  'name',
  'description',
  'athleteNotes',
  'category',
  'kind',
  'movementPattern',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'aliases',
  'difficulty',
  'discipline',
  'cues',
  'commonFaults',
  'scalingOptions',
  'videoUrl',
  'thumbnailUrl',
] as const;

export const WORKOUT_SCORINGS = ['time', 'reps', 'rounds_reps', 'weight', 'distance', 'calories', 'points', 'none'] as const;
export const WORKOUT_MODES = ['structured', 'freeform'] as const;
export const SECTION_TYPES = ['warm_up', 'skill', 'strength', 'main', 'accessory', 'cool_down'] as const;
export const SECTION_SHAPES = ['linear', 'rounds', 'amrap', 'for_time', 'emom', 'tabata', 'rep_scheme', 'intervals'] as const;

export const ASSIGNMENT_KINDS = ['workout', 'rest', 'note'] as const;
export const ASSIGNMENT_STATUSES = ['assigned', 'completed', 'skipped'] as const;
export const DRIPS = ['now', 'morning_of'] as const;
export const DAILY_PROGRAMMING_STATUSES = ['draft', 'published'] as const;
/** Delivery modes a template can be made for: a course is its own plan. */
export const TEMPLATE_DELIVERY_MODES = ['coaching', 'feed', 'schedule'] as const;

export const WEIGHT_UNITS = ['kg', 'lb'] as const;
export const DISTANCE_UNITS = ['m', 'km', 'mi', 'ft'] as const;
export const SCORE_UNITS = [...WEIGHT_UNITS, ...DISTANCE_UNITS] as const;
export const RESULT_SCALINGS = ['rx', 'scaled', 'modified'] as const;
export const RECORD_MEASURES = ['load', 'reps', 'time', 'distance'] as const;

export const COURSE_STATUSES = ['draft', 'published', 'archived'] as const;
export const COURSE_PREVIEWS = ['none', 'first_day', 'first_week', 'specific_workout'] as const;
export const COURSE_ACCESS_POLICIES = ['lifetime'] as const;
export const COURSE_ENTITLEMENT_STATUSES = ['pending', 'active', 'revoked'] as const;
export const COURSE_REVOCATION_REASONS = ['staff', 'refund'] as const;

export const GOAL_TYPES = ['body_metric', 'exercise_pr'] as const;
export const GOAL_DIRECTIONS = ['increase', 'decrease'] as const;
export const GOAL_STATUSES = ['active', 'achieved', 'cancelled'] as const;

export const BODY_METRIC_TYPES = ['weight', 'body_fat', 'chest', 'waist', 'hips', 'thigh', 'arm', 'custom'] as const;
export const BODY_METRIC_UNITS = ['kg', 'lb', 'cm', 'in', '%'] as const;
export const METRIC_KINDS = ['one_rep_max', 'time', 'distance', 'body_comp', 'reps', 'other'] as const;
export const METRIC_UNITS = [...SCORE_UNITS, 'seconds', 'reps', 'cm', 'in', '%'] as const;
export const METRIC_SET_OWNERS = ['member', 'workout', 'organization'] as const;
export const METRIC_SOURCES = ['coach_input', 'self_report', 'workout_result'] as const;

/** The assistant. */
export const AI_MESSAGE_ROLES = ['user', 'assistant', 'tool_result', 'system_note'] as const;
export const AI_TOOL_CATEGORIES = ['read', 'write', 'destructive'] as const;
export const AI_TOOL_STATUSES = [
  'running',
  'confirmation_pending',
  'disambiguation_pending',
  'completed',
  'failed',
  'rejected',
  'abandoned',
  'undone',
] as const;

export type ExerciseCategory = (typeof EXERCISE_CATEGORIES)[number];
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
export type MovementPattern = (typeof MOVEMENT_PATTERNS)[number];
export type ExerciseOverridable = (typeof EXERCISE_OVERRIDABLE)[number];
export type WorkoutScoring = (typeof WORKOUT_SCORINGS)[number];
export type WorkoutMode = (typeof WORKOUT_MODES)[number];
export type SectionShape = (typeof SECTION_SHAPES)[number];
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];
export type WeightUnit = (typeof WEIGHT_UNITS)[number];
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];
export type RecordMeasure = (typeof RECORD_MEASURES)[number];
export type CourseStatus = (typeof COURSE_STATUSES)[number];
export type CourseEntitlementStatus = (typeof COURSE_ENTITLEMENT_STATUSES)[number];
export type GoalStatus = (typeof GOAL_STATUSES)[number];
export type BodyMetricType = (typeof BODY_METRIC_TYPES)[number];
export type BodyMetricUnit = (typeof BODY_METRIC_UNITS)[number];
export type MetricUnit = (typeof METRIC_UNITS)[number];
export type AiToolCategory = (typeof AI_TOOL_CATEGORIES)[number];
export type AiToolStatus = (typeof AI_TOOL_STATUSES)[number];
