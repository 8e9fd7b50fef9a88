import type { ApiKeyMode } from '@fitkit/contracts';
import { freshBytes } from './fresh.ts';
import { sha256 } from './session-token.ts';

/**
 * `fk_live_` or `fk_test_`, 32 characters that are the secret, and six that check the others: what was mistyped, cut off or made up is
 * refused without a database trip, and scanners of leaked secrets know a key when they see one. The database holds only its SHA-256.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FORM = /^(fk_(?:live|test)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
export const API_KEY_PREFIX = 'fk_';

const encoder = new TextEncoder();
const lettersOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
const checkOf = async (text: string) =>
  lettersOf(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))).slice(0, 6));

/** The hash to look a key up by; null where its last letters show that it never was one. */
export async function apiKeyHash(key: string): Promise<string | null> {
  const [, text, check] = FORM.exec(key) ?? [];
  return text && check === (await checkOf(text)) ? await sha256(key) : null;
}

/** A new key for the row `id`. */
export async function newApiKey(secret: string, mode: ApiKeyMode, id: string, idempotencyKey: string | null): Promise<string> {
  const text = `fk_${mode}_${lettersOf(await freshBytes(secret, { of: `api-key.${id}`, idempotencyKey }))}`;
  return `${text}${await checkOf(text)}`;
}
