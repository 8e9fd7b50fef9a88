type Fetcher = { fetch(request: Request): Promise<Response> };

declare namespace Cloudflare {
  interface Env {
    API: Fetcher;
  }
}

declare namespace App {
  interface Locals {
    language: import('@fitkit/ui').Language;
    theme: import('@fitkit/ui').Theme;
    /** One instant for the whole page. */
    now: number;
    api: import('@fitkit/sdk').FitKit;
    signedIn: boolean;
    /** The token of the tablet at the door that this device is. */
    kiosk: string | null;
    me: import('@fitkit/sdk').Schemas['Me'];
    studio: import('./entry/studio.ts').Studio;
    flash: import('./flash/flash.ts').Flash | null;
    /** Set where the answer is a page that says what went wrong. */
    trouble?: import('./entry/refused.ts').Trouble;
  }
}
