import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { announce, pathOf, sendPicture, sendTo } from '../support/files.ts';
import { newStudio } from '../support/people.ts';
import type { Bench } from './bench.ts';
import { cpuBetween, cpuSoFar } from './cpu.ts';
import { table } from './print.ts';

const MEGABYTE = 1024 * 1024;
const PART = 5 * MEGABYTE;
const PICTURES = 20;

/** Resident memory of our workerd, in megabytes: all Workers share it, so what a file adds is what the largest of them holds. */
function memory(): number {
  const pages = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return /\bworkerd\b.*serve/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')) &&
          Number(fields[1]) === process.pid
          ? [Number(fields[21])]
          : [];
      } catch {
        return [];
      }
    });
  return Math.round(pages.reduce((sum, page) => sum + page, 0) * 4096) / MEGABYTE;
}

/** The highest that memory stood while something was done, above what it was before. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const before = memory();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, memory())), 10);
  await work();
  clearInterval(watch);
  return Math.max(most, memory()) - before;
}

/** Noise, as a picture that compresses badly: so large a file of so many pixels. */
async function photo(width: number, height: number, quality: number): Promise<Buffer> {
  const noise = await sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .jpeg({ quality })
    .toBuffer();
  return noise;
}

/** Time and CPU of a picture, and what the largest files take of memory. */
export async function files({ platform }: Bench): Promise<unknown> {
  const { base, owner, members } = await newStudio(platform, 1);
  const of = { kind: 'avatar', ownerId: members[0]!.membershipId, mimeType: 'image/jpeg' };
  const send = async (bytes: Uint8Array) => {
    const answer = await sendPicture(platform, base, owner, bytes, of);
    if (answer.status !== 200) throw new Error(answer.text);
  };
  const rows = [];
  for (const [name, width, height, quality] of [
    ['2 MP', 1600, 1200, 60],
    ['12 MP of a phone', 4032, 3024, 45],
  ] as const) {
    const bytes = await photo(width, height, quality);
    await send(bytes);
    const [before, started] = [cpuSoFar('', 0), performance.now()];
    for (let nth = 0; nth < PICTURES; nth++) await send(bytes);
    const ms = (performance.now() - started) / PICTURES;
    const spent = cpuBetween(before, cpuSoFar('', 0));
    const each = (total: number | undefined) => (total === undefined ? '?' : (total / PICTURES).toFixed(0));
    rows.push({
      picture: name,
      MB: (bytes.byteLength / MEGABYTE).toFixed(1),
      'ms, announced and sent': ms.toFixed(0),
      'ms CPU of all Workers': each(spent?.workerd),
      'ms CPU of emulators (with the Images binding)': each(spent?.emulators),
    });
  }
  table(rows);

  const largest = Buffer.concat([await photo(4032, 3024, 45), Buffer.alloc(15 * MEGABYTE)]).subarray(0, 15 * MEGABYTE);
  const video = Buffer.alloc(100 * MEGABYTE, 7);
  video.write('\0\0\0\x18ftypisom', 0, 'latin1');
  const sendVideo = async () => {
    const { url } = (await announce(platform, base, owner, video, { kind: 'exercise_video', mimeType: 'video/mp4' })).body as {
      url: string;
    };
    for (let nth = 0; nth < 20; nth++)
      await sendTo(platform, `${url}/parts/${nth + 1}`, video.subarray(nth * PART, (nth + 1) * PART));
    const done = await platform.call('POST', `${pathOf(url)}/completion`);
    if (done.status !== 200) throw new Error(done.text);
  };
  await send(largest);
  const largestFiles = [
    { 'largest file': 'picture, 15 MB', 'MB of memory above rest': (await peakOf(() => send(largest))).toFixed(0) },
    { 'largest file': 'video, 100 MB in parts', 'MB of memory above rest': (await peakOf(sendVideo)).toFixed(0) },
  ];
  table(largestFiles);
  return { pictures: rows, largestFiles };
}
