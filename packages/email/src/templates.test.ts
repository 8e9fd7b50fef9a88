import { expect, test } from 'vitest';
import { accents, contrast } from './colour.ts';
import { type BookingMail, bookingMail, importMail, type ReminderMail, reminderMail } from './index.ts';
import { sampleLetters } from './samples.ts';
import { BOOKING, type BookingMailKind, type MailLanguage } from './words.ts';

const mail = (change: Partial<BookingMail> = {}): BookingMail => ({
  kind: 'confirmed',
  language: 'he',
  studio: { name: 'קרוספיט ברוש', brandColor: '#1d4fd7', timezone: 'Asia/Jerusalem', isRemote: false, canReply: true },
  firstName: 'יעל',
  session: {
    name: 'WOD',
    startsAt: '2026-11-22T16:00:00+00:00',
    endsAt: '2026-11-22T17:00:00+00:00',
    coach: 'ליהי אדלר',
    location: 'אולם גדול',
  },
  position: null,
  cancelUntil: '2026-11-22T14:00:00+00:00',
  weekUrl: 'http://barosh.localhost:8787/my-week',
  leaveUrl: null,
  ...change,
});
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('a mail tells when on the clock of the studio, in the words of the reader', () => {
  expect(plain(bookingMail(mail()).text)).toBe(`המקום שלך שמור

היי יעל,
נתראה באימון.

WOD
יום ראשון, 22 בנובמבר בשעה 18:00 (עד 19:00)
עם ליהי אדלר
אולם גדול

אפשר לבטל עד יום ראשון, 22 בנובמבר בשעה 16:00.
לשבוע שלי: http://barosh.localhost:8787/my-week

--
המייל נשלח כי יש לך הרשמה אצל קרוספיט ברוש.`);
  expect(plain(bookingMail(mail()).subject)).toBe('המקום שמור: WOD, יום ראשון, 22 בנובמבר בשעה 18:00');
  expect(plain(bookingMail(mail({ language: 'en' })).subject)).toBe('You’re in: WOD, Sunday 22 November at 18:00');
  expect(plain(bookingMail(mail({ language: 'ru' })).subject)).toBe('Вы записаны: WOD, воскресенье, 22 ноября в 18:00');
});

test('a studio far away names its zone', () => {
  const studio = { ...mail().studio, timezone: 'Europe/London', isRemote: true };
  expect(plain(bookingMail(mail({ language: 'en', studio })).text)).toContain('at 16:00 (until 17:00 GMT)');
});

test('winter and summer time are the zone’s, not ours', () => {
  const session = { ...mail().session, startsAt: '2026-07-05T15:00:00Z', endsAt: '2026-07-05T16:00:00Z' };
  expect(plain(bookingMail(mail({ session })).text)).toContain('יום ראשון, 5 ביולי בשעה 18:00');
});

const LANGUAGES: MailLanguage[] = ['he', 'en', 'ru'];
const KINDS = Object.keys(BOOKING.he) as BookingMailKind[];
test.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
  '%s %s says the same in HTML and in text',
  (language, kind) => {
    const offer = { until: '2026-11-22T12:30:00Z', url: 'http://barosh.localhost:8787/my-week' };
    const { html, text, subject } = bookingMail(mail({ language, kind, position: 3, offer: kind === 'offered' ? offer : null }));
    expect(html).toContain(`dir="${language === 'he' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/undefined|null|\[object|NaN/);
    for (const { title, subject: start } of [BOOKING[language][kind]]) {
      expect(text.startsWith(title)).toBe(true);
      expect(html).toContain(`>${title}</h1>`);
      expect(subject.startsWith(start)).toBe(true);
    }
    for (const word of ['WOD', 'ליהי אדלר', 'אולם גדול', 'http://barosh.localhost:8787/my-week']) {
      expect(html).toContain(word);
      expect(text).toContain(word);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(12_000);
    expect(html).toContain('prefers-color-scheme: dark');
  },
);

test('the place in the queue is told', () => {
  expect(bookingMail(mail({ kind: 'waitlisted', position: 4 })).text).toContain('המקום שלך בתור הוא 4');
  expect(bookingMail(mail({ kind: 'waitlisted', position: 1 })).text).toContain('המקום הבא שיתפנה שלך');
  expect(bookingMail(mail({ kind: 'waitlisted', position: 4, language: 'ru' })).text).toContain('вы 4-й в очереди');
});

test('nothing anybody typed is markup, breaks a line or turns the text around', () => {
  const evil = '<img src=x onerror="alert(1)">\r\nBcc: a@example.com\u202e&\u2069';
  const { html, subject, text } = bookingMail(
    mail({
      firstName: evil,
      session: { ...mail().session, name: evil, coach: evil, location: evil },
      studio: { ...mail().studio, name: evil, brandColor: '"><script>' },
    }),
  );
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(subject).not.toMatch(/[\r\n\u202e]/);
  expect(text).not.toContain('\nBcc:');
  for (const line of [subject, ...text.split('\n')]) {
    expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
  }
});

test('a name of another script is isolated in the sentence', () => {
  expect(bookingMail(mail({ firstName: 'Anna' })).text).toContain('היי \u2068Anna\u2069,');
});

test('what is not known is left out', () => {
  const { text } = bookingMail(
    mail({ firstName: ' ', cancelUntil: null, session: { ...mail().session, coach: null, location: null } }),
  );
  expect(plain(text)).toContain('\n\nנתראה באימון.\n\nWOD\nיום ראשון, 22 בנובמבר בשעה 18:00 (עד 19:00)\n\nלשבוע שלי:');
});

test('an import is told in numbers, zeros left out', () => {
  const letter = importMail({
    language: 'he',
    studio: { name: 'פיט חיפה', brandColor: '#0d9488' },
    fileName: 'חברים 2026.csv',
    counts: { created: 412, merged: 18, skipped: 0, failed: 3 },
    url: 'http://app.localhost:8787/o/fit-haifa/imports/1',
  });
  expect(plain(letter.subject)).toBe('הייבוא של חברים 2026.csv הסתיים');
  expect(plain(letter.text)).toContain(
    'נוספו: 412\nעודכנו: 18\nלא נכנסו: 3\n\nלתוצאות הייבוא: http://app.localhost:8787/o/fit-haifa/imports/1',
  );
  expect(letter.html).not.toContain('דולגו');
});

test.each(['#1d4fd7', '#ffffff', '#000000', '#ffff00', '#ff0000', '#00ff7f', '#808080', '#8f2d6f', 'no colour'])(
  '%s reads on light and on dark',
  (brand) => {
    const { light, dark } = accents(brand, '#ffffff', '#201d1a');
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#201d1a')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#161412')).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(
  LANGUAGES.flatMap((language) => sampleLetters(language).map((sample) => [language, sample.name, sample.letter] as const)),
)(
  '%s %s is whole: its direction, its language, a text twin with every link, and no more than 12 kB',
  (language, _name, { html, subject, text }) => {
    expect(html).toContain(`dir="${language === 'he' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain(`lang="${language}"`);
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|\[object|NaN/);
    expect(Buffer.byteLength(html)).toBeLessThan(12_000);
    expect(html).toContain('prefers-color-scheme: dark');
    for (const [, url] of html.matchAll(/href="([^"]+)"/g)) expect(text).toContain(url);
  },
);

test('a mail that may be left has the link at its foot, in both twins', () => {
  const { html, text } = bookingMail(mail({ leaveUrl: 'http://barosh.localhost:8787/unsubscribe/abc' }));
  expect(html).toContain('href="http://barosh.localhost:8787/unsubscribe/abc"');
  expect(text.split('\n').at(-1)).toBe('לא לקבל יותר מיילים כאלה: http://barosh.localhost:8787/unsubscribe/abc');
  expect(bookingMail(mail()).html).not.toContain('unsubscribe');
});

const reminder = (change: Partial<ReminderMail> = {}): ReminderMail => ({
  language: 'he',
  studio: mail().studio,
  firstName: 'יעל',
  classes: [{ ...mail().session, cancelUntil: '2026-11-22T14:00:00+00:00' }],
  weekUrl: 'http://barosh.localhost:8787/my-week',
  leaveUrl: null,
  ...change,
});
test('a reminder names the day and all of its classes, each on the clock of the studio', () => {
  const yoga = {
    ...mail().session,
    name: 'Yoga',
    startsAt: '2026-11-22T17:30:00Z',
    endsAt: '2026-11-22T18:30:00Z',
    location: null,
  };
  const two = reminderMail(reminder({ classes: [reminder().classes[0], { ...yoga, cancelUntil: null }] }));
  expect(plain(two.subject)).toBe('תזכורת: 2 שיעורים ביום ראשון, 22 בנובמבר');
  expect(plain(two.text)).toBe(`נתראה ביום ראשון, 22 בנובמבר

היי יעל,
יש לך מקום בשיעורים האלה:

WOD
18:00 עד 19:00
עם ליהי אדלר
אולם גדול
אפשר לבטל עד יום ראשון, 22 בנובמבר בשעה 16:00.

Yoga
19:30 עד 20:30
עם ליהי אדלר

לשבוע שלי: http://barosh.localhost:8787/my-week

--
המייל נשלח כי יש לך הרשמה אצל קרוספיט ברוש.`);
  expect(plain(reminderMail(reminder({ language: 'en' })).subject)).toBe('Reminder: WOD, Sunday 22 November at 18:00');
  const five = [1, 2, 3, 4, 5].map(() => ({ ...yoga, cancelUntil: null })) as unknown as ReminderMail['classes'];
  expect(plain(reminderMail(reminder({ language: 'ru', classes: five })).subject)).toBe(
    'Напоминание: 5 занятий, воскресенье, 22 ноября',
  );
});
