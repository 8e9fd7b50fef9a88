import { WorkerEntrypoint } from 'cloudflare:workers';

/** Stands under a name until the real Worker is uploaded: a binding to a Worker that does not exist fails the deploy. */
export default { fetch: () => new Response(null, { status: 503 }) };
export class Sites extends WorkerEntrypoint {
  fetch() {
    return new Response(null, { status: 503 });
  }
}
