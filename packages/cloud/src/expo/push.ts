/** What Expo says of a push that did not get through. */
export type PushError =
  | 'DeviceNotRegistered'
  | 'MessageTooBig'
  | 'MessageRateExceeded'
  | 'MismatchSenderId'
  | 'InvalidCredentials'
  | 'DeveloperError'
  | 'ExpoError'
  | 'ProviderError';

export type Verdict = { status: 'ok' } | { status: 'error'; error: PushError; message: string };

/** A message to one device as it was asked for, and what became of it. Times in milliseconds. */
export interface Push {
  /** Of the ticket, when there is one that is good. */
  id: string;
  token: string;
  title: string | null;
  body: string | null;
  data: Record<string, unknown>;
  /** Whatever else it carried: `ttl`, `priority`, `channelId`, `sound` … */
  options: Record<string, unknown>;
  /** Of all that goes to the device. */
  bytes: number;
  createdAt: number;
  ticket: Verdict;
  receipt: (Verdict & { at: number }) | null;
}

const MESSAGES: Record<PushError, string> = {
  DeviceNotRegistered: 'The recipient device is not registered.',
  MessageTooBig: 'The notification payload was too big.',
  MessageRateExceeded: 'Too many messages were sent to this device.',
  MismatchSenderId: 'The FCM sender ID does not match that of the app.',
  InvalidCredentials: 'The credentials of the push provider are not valid.',
  DeveloperError: 'The push provider could not understand the message.',
  ExpoError: 'An unknown error occurred in the Expo push service.',
  ProviderError: 'The push provider failed.',
};

export const failed = (error: PushError, message = MESSAGES[error]): Verdict => ({ status: 'error', error, message });

/** A ticket or receipt as the vendor writes it. */
export const verdictJson = (verdict: Verdict, token: string) =>
  verdict.status === 'ok'
    ? { status: 'ok' }
    : {
        status: 'error',
        message: verdict.message,
        details: { error: verdict.error, ...(verdict.error === 'DeviceNotRegistered' ? { expoPushToken: token } : {}) },
      };
