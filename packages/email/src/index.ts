export { type BookingMail, type BookingMailKind, bookingMail } from './booking.ts';
export { type ImportMail, importMail } from './import.ts';
export type { Letter } from './layout.ts';
export { type Mail, type Mailer, MailFailure } from './port.ts';
export { type ResendOptions, resendMailer } from './resend.ts';
