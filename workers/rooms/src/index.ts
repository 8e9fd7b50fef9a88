import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Published, type Rooms, roomName } from '@fitkit/contracts/rooms';
import { enter } from './enter.ts';
import { type Env, type Ports, ports } from './ports.ts';

export { Room } from './room.ts';

const known = new WeakMap<object, Ports>();
function portsOf(env: Env): Ports {
  const made = known.get(env) ?? ports(env);
  known.set(env, made);
  return made;
}

export default { fetch: (request: Request, env: Env) => enter(portsOf(env), request) };

/** How our own Workers speak; there is no other way. */
export class Publisher extends WorkerEntrypoint<Env> implements Rooms {
  async publish(published: readonly Published[]): Promise<void> {
    const byRoom = Map.groupBy(published, ({ room }) => room);
    await Promise.all([...byRoom].map(([room, those]) => portsOf(this.env).room(room).publish(those)));
  }
  async leave(organizationId: string, membershipId: string): Promise<void> {
    await portsOf(this.env)
      .room(roomName(organizationId, 'user', membershipId))
      .leave(organizationId, membershipId);
  }
}
