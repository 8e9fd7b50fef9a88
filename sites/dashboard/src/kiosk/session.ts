import { env } from 'cloudflare:workers';
import type { FitKit } from '@fitkit/sdk';
import { KIOSK_COOKIE, kioskClient } from '@fitkit/sdk/site';
import type { Language } from '@fitkit/ui';
import type { AstroCookies } from 'astro';

export const kioskApi = (token: string, language: Language): FitKit => kioskClient(env.API, token, language);

export function keepKiosk(cookies: AstroCookies, token: string, expiresAt: string): void {
  cookies.set(KIOSK_COOKIE, token, { path: '/', httpOnly: true, secure: true, sameSite: 'lax', expires: new Date(expiresAt) });
}
export const forgetKiosk = (cookies: AstroCookies): void => cookies.delete(KIOSK_COOKIE, { path: '/', secure: true });
