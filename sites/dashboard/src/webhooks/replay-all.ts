type Replayed = { replayed: number; nextFrom: string | null };
type Answered = { data?: Replayed; error?: unknown; response: Response };

/** So many replays at most for one press of the button; each takes a thousand events. */
const ROUNDS = 20;

/** A span of any length: goes on from where a replay ended, until all are under way or one is refused. */
export async function replayAll<Span extends { from: string }>(
  span: Span,
  ask: (span: Span) => Promise<Answered>,
): Promise<Answered> {
  let replayed = 0;
  let from = span.from;
  for (let round = 1; ; round++) {
    const { data, ...rest } = await ask({ ...span, from });
    if (!data) return rest;
    replayed += data.replayed;
    const isStuck = data.nextFrom !== null && Date.parse(data.nextFrom) <= Date.parse(from);
    if (data.nextFrom === null || isStuck || round === ROUNDS) return { ...rest, data: { ...data, replayed } };
    from = data.nextFrom;
  }
}
