import { type Options, Presets, SingleBar } from 'cli-progress';

export type Progress = { start: (rows: number) => void; add: (rows: number) => void; stop: () => void };
const LINE_EVERY_MS = 5000;
const number = (value: number) => Math.round(value).toLocaleString('en-US');

/** A bar with percent, rows a second and the time left; where there is no terminal, a line every few seconds. */
export function progress(say: (line: string) => void): Progress {
  let [total, done, started, said] = [0, 0, 0, 0];
  const seconds = () => Math.max((performance.now() - started) / 1000, 0.001);
  const rate = () => done / seconds();
  const left = () => (done === 0 ? '?' : `${Math.round(Math.max(total - done, 0) / rate())} s`);
  const bar = process.stdout.isTTY ? new SingleBar(barOptions(), Presets.shades_classic) : null;
  const show = () => ({ rate: number(rate()), left: left(), rows: number(done) });
  return {
    start(rows) {
      total = rows;
      started = said = performance.now();
      bar?.start(rows, 0, show());
    },
    add(rows) {
      done += rows;
      bar?.update(Math.min(done, total), show());
      if (bar || performance.now() - said < LINE_EVERY_MS) return;
      said = performance.now();
      const percent = Math.min(100, Math.floor((100 * done) / total));
      say(`${percent}% · ${number(done)} rows · ${number(rate())} rows/s · ${left()} left`);
    },
    stop: () => bar?.stop(),
  };
}

const barOptions = (): Options => ({
  format: '{bar} {percentage}% · {rows} rows · {rate} rows/s · {left} left',
  hideCursor: true,
});
