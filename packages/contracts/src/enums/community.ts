/** Closed lists of messages, notifications, files and the feed, as the product names them. */
export const CONVERSATION_KINDS = ['direct', 'workout', 'group'] as const;
/** The role in which somebody wrote; an owner writes as admin. */
export const SENDER_ROLES = ['coach', 'member', 'admin'] as const;

export const FEED_ITEM_KINDS = ['post', 'workout_result', 'personal_record', 'goal_achieved'] as const;
export const REACTION_KINDS = ['like', 'fire', 'strong', 'clap'] as const;
export const ANNOUNCEMENT_AUDIENCES = ['everyone', 'targeted'] as const;

/** What a file hangs on. Progress photos carry their own. */
export const ATTACHMENT_OWNER_TYPES = ['message', 'exercise_comment', 'feed_item', 'feed_comment', 'form_instance'] as const;
export const ATTACHMENT_TYPES = ['image', 'video', 'document'] as const;
/** What an upload is for; each has limits of its own. The first two are the original's. */
export const UPLOAD_KINDS = [
  'exercise_comment',
  'progress_photo',
  'message',
  'feed_item',
  'feed_comment',
  'form_answer',
  'form_signature',
  'logo',
  'avatar',
  'class_cover',
  'location_picture',
  'minisite_picture',
  'favicon',
  'course_cover',
  'exercise_video',
] as const;

export const DEVICE_PLATFORMS = ['ios', 'android', 'web'] as const;
/** The first five are the categories of the member app. */
export const NOTIFICATION_CATEGORIES = [
  'workoutAssigned',
  'newMessage',
  'newComment',
  'announcement',
  'classReminder',
  'booking',
  'payment',
  'membership',
  'form',
  'feed',
  'account',
] as const;
export const NOTIFICATION_CHANNELS = ['push', 'email'] as const;
/** What may be told, and the category in which a person may refuse it. */
export const NOTIFICATION_KINDS = {
  booking_confirmed: 'booking',
  booking_waitlisted: 'booking',
  booking_promoted: 'booking',
  booking_offered: 'booking',
  booking_passed_over: 'booking',
  booking_released: 'booking',
  booking_not_covered: 'booking',
  booking_covered: 'booking',
  booking_cancelled_by_member: 'booking',
  booking_cancelled_by_staff: 'booking',
  booking_class_cancelled: 'booking',
  class_moved: 'booking',
  class_coach_changed: 'booking',
  coached_class_cancelled: 'booking',
  class_tomorrow: 'classReminder',
  class_soon: 'classReminder',
  welcome: 'membership',
  invitation: 'membership',
  import_finished: 'account',
  credits_expiring: 'membership',
  address_bounced: 'account',
  address_complained: 'account',
  webhook_disabled: 'account',
} as const satisfies Record<string, (typeof NOTIFICATION_CATEGORIES)[number]>;
/** Of these a mail carries a link to have no more of them; the others are about money, contracts and the account, and are left in the settings only. */
export const LEAVABLE_CATEGORIES = [
  'workoutAssigned',
  'newMessage',
  'newComment',
  'announcement',
  'classReminder',
  'booking',
  'feed',
] as const satisfies readonly (typeof NOTIFICATION_CATEGORIES)[number][];
export const DELIVERY_STATUSES = ['pending', 'skipped', 'sent', 'delivered', 'bounced', 'complained', 'failed'] as const;
/** Why a channel was left out for a person. */
export const DELIVERY_SKIP_REASONS = ['opted_out', 'suppressed_address', 'no_address', 'no_device', 'too_late'] as const;
export const SUPPRESSION_REASONS = ['bounce', 'complaint', 'manual'] as const;

export type ConversationKind = (typeof CONVERSATION_KINDS)[number];
export type SenderRole = (typeof SENDER_ROLES)[number];
export type AttachmentOwnerType = (typeof ATTACHMENT_OWNER_TYPES)[number];
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];
export type UploadKind = (typeof UPLOAD_KINDS)[number];
export type NotificationCategory = (typeof NOTIFICATION_CATEGORIES)[number];
export type NotificationKind = keyof typeof NOTIFICATION_KINDS;
export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
export type DeliverySkipReason = (typeof DELIVERY_SKIP_REASONS)[number];
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];
