export type Theme = 'light' | 'dark' | 'system';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const THEME_COOKIE = 'fk-theme';

/** Anything unknown follows the person's system. */
export function theme(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** A year-long, host-only cookie for a preference; neither theme nor language is a secret. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; Secure; SameSite=Lax`;
}
