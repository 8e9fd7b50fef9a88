import { FitKit } from '@fitkit/sdk';

// What anybody may see of a studio's site needs no key, so this may run in the browser too.
const fitkit = new FitKit({ baseUrl: process.env.FITKIT_URL, language: 'en' });
const host = process.env.STUDIO_HOST ?? 'flow.fitkit.site';

const { site, sessions } = await fitkit.minisites.getSiteSchedule({ host });

const time = new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: site.timezone });
const safe = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const rows = sessions.map(({ id, name, startsAt, coach, capacity, booked, held }) => {
  const free = capacity === null ? 'open' : capacity > booked + held ? `${capacity - booked - held} left` : 'full';
  const link = `<a href="https://${host}/classes/${id}">${safe(name)}</a>`;
  return `<tr><td>${time.format(new Date(startsAt))}</td><td>${link}</td><td>${safe(coach?.name ?? '')}</td><td>${free}</td></tr>`;
});
console.log(`<table>\n<caption>${safe(site.name)}</caption>\n${rows.join('\n')}\n</table>`);
