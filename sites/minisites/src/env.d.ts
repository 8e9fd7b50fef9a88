declare namespace Cloudflare {
  interface Env {
    API: Fetcher;
  }
}

declare namespace App {
  interface Locals {
    visit: import('./visit/visit.ts').Visit;
  }
}
