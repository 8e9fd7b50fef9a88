import type { Expo } from './expo/expo.ts';
import type { Push } from './expo/push.ts';

export interface Pushes {
  /** Newest first. */
  all(): Push[];
  to(token: string): Push[];
  get(id: string): Push | undefined;
  /** The newest push that fits, or the first to come. */
  waitFor(fits: (push: Push) => boolean): Promise<Push>;
  clear(): void;
}

export function pushesOf(expo: Expo): Pushes {
  const all = () => [...expo.pushes.values()].reverse();
  return {
    all,
    to: (token) => all().filter((push) => push.token === token),
    get: (id) => expo.pushes.get(id),
    waitFor(fits) {
      const here = all().find(fits);
      if (here) return Promise.resolve(here);
      return new Promise((resolve) => {
        const stop = expo.onSent((push) => {
          if (!fits(push)) return;
          stop();
          resolve(push);
        });
      });
    },
    clear: () => expo.pushes.clear(),
  };
}
