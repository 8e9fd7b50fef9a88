import { kindOfRoom, type Published, ROOM_CLOSES, type RoomFrame, roomName } from '@fitkit/contracts/rooms';
import type { RoomTicket } from '@fitkit/http/room-ticket';
import { type Connection, type ConnectionContext, Server } from 'partyserver';
import { TICKET_HEADER } from './enter.ts';
import { type Allowance, fullAllowance, IDLE_MS, LONGEST, lifetime, MOST, ROUND_MS, spend } from './limits.ts';
import { openLog, type Place, type RoomLog } from './log.ts';
import type { Env } from './ports.ts';

/** Who sits at a socket; kept with it while the room sleeps. */
type Guest = { membershipId: string | null; hears: boolean; away: boolean; until: number; allowance: Allowance };
const VISITOR = 'visitor';

const placeOf = (url: URL): Place => {
  const [epoch = '', seq = ''] = url.searchParams.get('after')?.split('.') ?? [];
  const since = Number(url.searchParams.get('since') ?? Number.NaN);
  return {
    after: epoch ? { epoch, seq: Number(seq) } : undefined,
    since: Number.isFinite(since) ? since : undefined,
  };
};

/** One room. It sleeps while nobody speaks, with its sockets open; only our Workers speak. */
export class Room extends Server<Env> {
  static override options = { hibernate: true };
  readonly #awake = Date.now();
  #log: RoomLog | undefined;
  #hasRound = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // Answered by the runtime: a client that asks whether the line still stands does not wake the room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
  }

  get #remembered(): RoomLog {
    this.#log ??= openLog(this.ctx.storage.sql);
    return this.#log;
  }

  /** Tells everybody here what is new; what was told before, or is older than what was told, is left out. */
  async publish(published: readonly Published[]): Promise<void> {
    for (const { key, message } of published) {
      const seq = this.#remembered.append(key, message, Date.now());
      if (seq !== null) this.#tell({ type: 'message', seq, message });
    }
    await this.#nextRound();
  }

  /** Of a membership's own room: may it enter that one, with a ticket of then? */
  async admit(room: string, issuedAt: number): Promise<boolean> {
    await this.#nextRound();
    return this.#remembered.enter(room, issuedAt, Date.now());
  }

  /** Of a membership's own room: closes what it has open, everywhere. */
  async leave(organizationId: string, membershipId: string): Promise<void> {
    const rooms = this.#remembered.leave(Date.now());
    await this.#nextRound();
    this.expel(membershipId);
    const others = rooms.filter((room) => room !== roomName(organizationId, 'user', membershipId));
    await Promise.all(others.map((room) => this.#room(room).expel(membershipId)));
  }

  expel(membershipId: string): void {
    for (const connection of this.getConnections(membershipId)) dismiss(connection);
  }

  override async fetch(request: Request): Promise<Response> {
    const { id, expiresAt } = ticketOf(request);
    if (!this.#remembered.use(id, expiresAt, Date.now())) return new Response(null, { status: 401 });
    if (this.ctx.getWebSockets().length >= MOST[kindOfRoom(this.name)]) return new Response(null, { status: 503 });
    return await super.fetch(request);
  }

  override getConnectionTags(_: Connection, { request }: ConnectionContext): string[] {
    return [ticketOf(request).membershipId ?? VISITOR];
  }

  /** What goes wrong here is nobody's business outside: partyserver would send its stack. */
  override async onConnect(connection: Connection<Guest>, { request }: ConnectionContext): Promise<void> {
    await this.#greet(connection, request).catch(() => dismiss(connection));
  }

  async #greet(connection: Connection<Guest>, request: Request): Promise<void> {
    const ticket = ticketOf(request);
    const kind = kindOfRoom(this.name);
    // Asked after the socket was taken: whoever is expelled meanwhile is closed like everybody else.
    const isAdmitted = await this.#isAdmitted(ticket).catch(() => false);
    if (!isAdmitted) dismiss(connection);
    if (connection.readyState !== WebSocket.READY_STATE_OPEN) return;
    const hears = kind === 'conversation' || (ticket.staff && (kind === 'organization' || kind === 'class'));
    const now = Date.now();
    const { membershipId } = ticket;
    const isNew = membershipId !== null && !this.#isOnline(membershipId);
    connection.setState({ membershipId, hears, away: false, until: now + lifetime(), allowance: fullAllowance(now) });
    // From here on without a pause: nothing is said between what was missed and what comes.
    const log = this.#remembered;
    const hello: RoomFrame = {
      type: 'hello',
      epoch: log.epoch,
      head: log.head(),
      ...log.since(placeOf(new URL(request.url))),
      ...(hears ? { online: this.#online() } : {}),
      awake: this.#awake,
    };
    connection.send(JSON.stringify(hello));
    if (isNew) this.#tellOnline(membershipId, true, connection.id);
    await this.#nextRound();
  }

  override onMessage(connection: Connection<Guest>, message: unknown): void {
    const guest = connection.state;
    const allowance = guest && spend(guest.allowance, Date.now());
    const away = typeof message === 'string' && message.length <= LONGEST ? presenceOf(message) : null;
    if (!guest || !allowance) connection.close(ROOM_CLOSES.refused, 'too fast');
    else if (away === null) connection.close(ROOM_CLOSES.refused, 'only our own Workers speak here');
    else this.#turn(connection, { ...guest, allowance, away });
  }

  override onClose(connection: Connection<Guest>): void {
    const guest = connection.state;
    if (!guest || guest.membershipId === null || guest.away) return;
    if (!this.#isOnline(guest.membershipId, connection)) this.#tellOnline(guest.membershipId, false, connection.id);
  }

  /** Nothing that a client does is an error of ours. */
  override onError(): void {}

  override async onAlarm(): Promise<void> {
    const now = Date.now();
    let guests = 0;
    for (const connection of this.getConnections<Guest>()) {
      guests++;
      if ((connection.state?.until ?? 0) < now) dismiss(connection);
    }
    this.#hasRound = false;
    if (guests === 0 && this.#remembered.lastAt() < now - IDLE_MS) {
      this.#log = undefined;
      return await this.ctx.storage.deleteAll();
    }
    await this.#nextRound();
  }

  /** Somebody who is here looks away, or back. */
  #turn(connection: Connection<Guest>, guest: Guest): void {
    const { membershipId } = guest;
    const before = membershipId !== null && this.#isOnline(membershipId);
    connection.setState(guest);
    const after = membershipId !== null && this.#isOnline(membershipId);
    if (membershipId !== null && before !== after) this.#tellOnline(membershipId, after);
  }

  /** Whether the ticket's membership may still enter, says its own room, which then knows that it is here. */
  async #isAdmitted({ room, membershipId, issuedAt }: RoomTicket): Promise<boolean> {
    if (membershipId === null) return true;
    const own = roomName(room.split('.')[0]!, 'user', membershipId);
    return own === this.name ? await this.admit(room, issuedAt) : await this.#room(own).admit(room, issuedAt);
  }

  #room(name: string) {
    return this.env.ROOM.get(this.env.ROOM.idFromName(name));
  }

  /** To those who have been greeted: the others will find it in what they missed. */
  #tell(frame: RoomFrame): void {
    const text = JSON.stringify(frame);
    for (const connection of this.getConnections<Guest>()) if (connection.state) connection.send(text);
  }

  #tellOnline(membershipId: string, here: boolean, without?: string): void {
    const text = JSON.stringify({ type: 'online', membershipId, here } satisfies RoomFrame);
    for (const connection of this.getConnections<Guest>())
      if (connection.state?.hears && connection.id !== without) connection.send(text);
  }

  #isOnline(membershipId: string, without?: Connection): boolean {
    for (const connection of this.getConnections<Guest>(membershipId))
      if (connection !== without && connection.state && !connection.state.away) return true;
    return false;
  }

  #online(): string[] {
    const here = new Set<string>();
    for (const { state } of this.getConnections<Guest>()) if (state?.membershipId && !state.away) here.add(state.membershipId);
    return [...here];
  }

  async #nextRound(): Promise<void> {
    if (this.#hasRound) return;
    this.#hasRound = true;
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + ROUND_MS);
  }
}

function dismiss(connection: Connection): void {
  if (connection.readyState !== WebSocket.READY_STATE_OPEN) return;
  connection.send(JSON.stringify({ type: 'bye' } satisfies RoomFrame));
  connection.close(ROOM_CLOSES.renew, 'renew');
}

const ticketOf = (request: Request) => JSON.parse(request.headers.get(TICKET_HEADER) ?? 'null') as RoomTicket;

/** `{"type":"presence","away":true}`: the one thing that a client may say; null for anything else. */
function presenceOf(message: string): boolean | null {
  try {
    const said = JSON.parse(message) as { type?: unknown; away?: unknown } | null;
    return said?.type === 'presence' && typeof said.away === 'boolean' ? said.away : null;
  } catch {
    return null;
  }
}
