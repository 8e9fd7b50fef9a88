import { WorkerEntrypoint } from 'cloudflare:workers';
import { HOST_HEADER, SESSION_SCHEME } from '@fitkit/http/inner-headers';
import { uuidv7 } from 'uuidv7';
import { api } from './api.ts';
import { type Ports, ports } from './env.ts';
import { pages } from './pages.ts';
import { isRoom, room } from './rooms.ts';

/** Ports live as long as the isolate's environment: the limiter's leases are worth keeping. */
const known = new WeakMap<object, Ports>();
function portsOf(env: object): Ports {
  const made = known.get(env) ?? ports(env);
  known.set(env, made);
  return made;
}

/** From outside nobody sets our own headers (these two are all there are), nor hands on a session as our sites do. */
function sealed(request: Request, requestId: string, host: string): Request {
  const inside = new Request(request, { redirect: 'manual' });
  if (inside.headers.get('authorization')?.startsWith(`${SESSION_SCHEME} `)) inside.headers.delete('authorization');
  inside.headers.set('x-request-id', requestId);
  inside.headers.set(HOST_HEADER, host);
  return inside;
}

export default {
  async fetch(request: Request, env: object): Promise<Response> {
    const { origins } = portsOf(env);
    const host = new URL(request.url).hostname.toLowerCase();
    const requestId = uuidv7();
    const inside = sealed(request, requestId, host);
    if (isRoom(inside)) return await room(portsOf(env), inside, requestId);
    const isApi = host === new URL(origins.api).hostname;
    const answered = isApi
      ? await api(portsOf(env), inside, requestId, false)
      : await pages(portsOf(env), inside, requestId, host);
    // Our Workers say it themselves; copying an answer costs more than asking.
    if (answered.headers.get('x-request-id') === requestId) return answered;
    const named = new Response(answered.body, answered);
    named.headers.set('x-request-id', requestId);
    return named;
  },
};

/** How our own sites call the API, over their service binding: with the session of the host they answer on. */
export class Sites extends WorkerEntrypoint {
  override async fetch(request: Request): Promise<Response> {
    const requestId = request.headers.get('x-request-id') ?? uuidv7();
    return await api(portsOf(this.env as object), request, requestId, true);
  }
}
