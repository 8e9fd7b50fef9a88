import { ERRORS, errorSentence } from '@fitkit/contracts/errors';
import { type Language, text } from '@fitkit/ui';
import type { Done, Flash } from './flash.ts';

/** The sentence of a flash; null where its code is none of ours. */
export function flashWords(flash: Flash, language: Language): { kind: 'success' | 'error'; words: string } | null {
  if ('refused' in flash) {
    if (!Object.hasOwn(ERRORS, flash.refused)) return null;
    return { kind: 'error', words: errorSentence(flash.refused, language, flash.numbers).trim() };
  }
  const nothing = flash.done === 'invitedMany' && flash.numbers.every((number) => number === 0);
  return { kind: nothing ? 'error' : 'success', words: doneWords(flash.done, flash.numbers, language) };
}

function doneWords(done: Done, [first = 0, second = 0, third = 0]: number[], language: Language): string {
  const t = text(language);
  switch (done) {
    case 'keyRevoked':
      return t.apiKeys.revoked;
    case 'sandboxOpened':
      return t.apiKeys.sandboxOpened;
    case 'published':
      return t.calendar.publishedNow({ count: 1 });
    case 'publishedWeek':
      return t.calendar.publishedNow({ count: first });
    case 'unpublished':
      return t.calendar.unpublished;
    case 'copiedWeek':
      return [t.calendar.copied({ count: first }), second > 0 && t.calendar.copySkipped({ count: second })]
        .filter(Boolean)
        .join(', ');
    case 'classCreated':
      return t.calendar.created;
    case 'classUpdated':
      return t.calendar.updated;
    case 'classCancelled':
      return t.classSession.cancelled({ count: first });
    case 'seriesMade':
      return t.series.made({ count: first });
    case 'seriesSaved':
      return t.series.saved;
    case 'classesDeleted':
      return t.series.deleted({ count: first });
    case 'noShow':
      return t.classSession.marked.noShow;
    case 'removed':
      return t.classSession.marked.removed;
    case 'removedPromoted':
      return t.classSession.marked.removedPromoted({ count: first });
    case 'booked':
      return t.classSession.marked.booked;
    case 'waitlisted':
      return t.classSession.marked.waitlisted({ position: first });
    case 'importAside':
      return t.imports.aside;
    case 'saved':
      return t.settings.saved;
    case 'opened':
      return t.onboarding.opened;
    case 'added':
      return t.settings.added;
    case 'retired':
      return t.settings.retired;
    case 'restored':
      return t.settings.restored;
    case 'allRead':
      return t.notifications.allRead;
    case 'wishesSaved':
      return t.preferences.saved;
    case 'replaying':
      return t.deadLetters.replaying;
    case 'discarded':
      return t.deadLetters.discarded;
    case 'invited':
      return t.invitations.sent;
    case 'invitedMany':
      if (first + second + third === 0) return t.invitations.nobodyChosen;
      return [
        t.invitations.sentMany({ count: first }),
        second > 0 && t.invitations.skippedMany({ count: second }),
        third > 0 && t.invitations.failedMany({ count: third }),
      ]
        .filter(Boolean)
        .join(', ');
    case 'resent':
      return t.invitations.resent;
    case 'revoked':
      return t.invitations.revoked;
    case 'joined':
      return t.invitations.joined;
    case 'roleSaved':
      return t.member.roleSaved;
    case 'pictureSaved':
      return t.pictures.saved;
    case 'pictureRemoved':
      return t.pictures.removed;
    case 'statusSaved':
      return t.member.statusSaved;
    case 'planAdded':
      return t.plans.done.added;
    case 'planSaved':
      return t.plans.done.saved;
    case 'planArchived':
      return t.plans.done.archived;
    case 'planRestored':
      return t.plans.done.restored;
    case 'requiresOn':
      return t.plans.done.requiresOn;
    case 'requiresOff':
      return t.plans.done.requiresOff;
    case 'given':
      return t.plans.done.given;
    case 'creditsGiven':
      return t.plans.done.creditsGiven;
    case 'adjusted':
      return t.plans.done.adjusted;
    case 'frozen':
      return t.plans.done.frozen;
    case 'resumed':
      return t.plans.done.resumed;
    case 'ended':
      return t.plans.done.ended;
    case 'endsLater':
      return t.plans.done.endsLater;
    case 'kept':
      return t.plans.done.kept;
    case 'webhookEnabled':
      return t.webhooks.enabled;
    case 'webhookDisabled':
      return t.webhooks.disabled;
    case 'webhookRemoved':
      return t.webhooks.removed;
    case 'webhookTested':
      return t.webhooks.testSent;
    case 'webhookReplayed':
      return t.webhooks.replayed({ count: first });
    case 'everyoneHere':
      return t.checkIn.everyoneHere({ count: first });
    case 'walkedIn':
      return t.checkIn.walkedIn;
    case 'arrived':
      return t.checkIn.arrived;
    case 'kioskRevoked':
      return t.checkIn.revoked;
    case 'rulesSaved':
      return t.bookingRules.saved;
    case 'rulesRemoved':
      return t.bookingRules.removed;
    case 'waived':
      return t.bookingRules.roster.done;
  }
}
