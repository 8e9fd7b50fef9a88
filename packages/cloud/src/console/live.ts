export type Topic = 'mailbox' | 'pushes' | 'jobs' | 'redis' | 'people' | 'faults';

const TOGETHER_MS = 150;

/** Tells open consoles what changed, a few times a second at most, as server-sent events. */
export class Live {
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #pending = new Set<Topic>();
  #timer: NodeJS.Timeout | undefined;

  changed(topic: Topic): void {
    if (this.#streams.size === 0) return;
    this.#pending.add(topic);
    this.#timer ??= setTimeout(() => this.#tell(), TOGETHER_MS);
    this.#timer.unref();
  }

  stream(): ReadableStream<Uint8Array> {
    let own: ReadableStreamDefaultController<Uint8Array>;
    return new ReadableStream({
      start: (controller) => {
        own = controller;
        controller.enqueue(encode('retry: 1000\n\n'));
        this.#streams.add(controller);
      },
      cancel: () => {
        this.#streams.delete(own);
      },
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const stream of this.#streams) stream.close();
    this.#streams.clear();
  }

  #tell(): void {
    this.#timer = undefined;
    const told = encode(`data: ${JSON.stringify([...this.#pending])}\n\n`);
    this.#pending.clear();
    for (const stream of this.#streams) stream.enqueue(told);
  }
}

const encode = (text: string) => new TextEncoder().encode(text);
