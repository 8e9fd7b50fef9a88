export interface Attachment {
  filename: string;
  contentType: string;
  contentId?: string;
  size: number;
  /** base64; none for one given by path. */
  content?: string;
  path?: string;
}

export type MailEvent =
  | 'queued'
  | 'scheduled'
  | 'canceled'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'opened'
  | 'clicked'
  | 'failed';

/** A letter as it was asked for, and what became of it. Times in milliseconds. */
export interface Mail {
  id: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string[];
  subject: string;
  html: string | null;
  text: string | null;
  headers: Record<string, string>;
  tags: { name: string; value: string }[];
  attachments: Attachment[];
  templateId: string | null;
  templateVariables: Record<string, string | number>;
  topicId: string | null;
  createdAt: number;
  scheduledAt: number | null;
  lastEvent: MailEvent;
  events: { event: MailEvent; at: number }[];
}

/** `2026-04-03 22:13:42.674000+00`, as the vendor writes time. */
export const vendorTime = (at: number) => `${new Date(at).toISOString().replace('T', ' ').slice(0, -1)}000+00`;

/** A mail as `GET /emails/{id}` writes it. */
export const mailJson = (mail: Mail) => ({
  object: 'email',
  id: mail.id,
  message_id: `<${mail.id}@email.resend.local>`,
  to: mail.to,
  from: mail.from,
  created_at: vendorTime(mail.createdAt),
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  bcc: mail.bcc,
  cc: mail.cc,
  reply_to: mail.replyTo,
  last_event: mail.lastEvent,
  scheduled_at: mail.scheduledAt === null ? null : new Date(mail.scheduledAt).toISOString(),
  tags: mail.tags,
  topic_id: mail.topicId,
});
