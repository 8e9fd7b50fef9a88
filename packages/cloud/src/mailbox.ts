import type { Mail } from './resend/mail.ts';
import { bareAddress } from './resend/parse.ts';
import type { Resend } from './resend/resend.ts';

export interface Mailbox {
  /** Newest first. */
  all(): Mail[];
  to(address: string): Mail[];
  get(id: string): Mail | undefined;
  /** The newest mail that fits, or the first to come. */
  waitFor(fits: (mail: Mail) => boolean): Promise<Mail>;
  clear(): void;
}

export function mailboxOf(resend: Resend): Mailbox {
  const all = () => [...resend.mails.values()].reverse();
  return {
    all,
    to: (address) => all().filter((mail) => mail.to.some((to) => bareAddress(to) === bareAddress(address))),
    get: (id) => resend.mails.get(id),
    waitFor(fits) {
      const here = all().find(fits);
      if (here) return Promise.resolve(here);
      return new Promise((resolve) => {
        const stop = resend.onSent((mail) => {
          if (!fits(mail)) return;
          stop();
          resolve(mail);
        });
      });
    },
    clear: () => resend.mails.clear(),
  };
}
