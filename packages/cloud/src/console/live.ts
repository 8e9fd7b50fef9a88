export type Topic = 'mailbox' | 'jobs' | 'redis' | 'people' | 'faults' | 'webhooks';

/** Tells open consoles what changed, a few times a second at most. */
export class Live {
  readonly #listeners = new Set<(topics: Topic[]) => void>();
  readonly #pending = new Set<Topic>();
  #timer: NodeJS.Timeout | undefined;

  changed(topic: Topic): void {
    if (this.#listeners.size === 0) return;
    this.#pending.add(topic);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const topics = [...this.#pending];
      this.#pending.clear();
      for (const listener of this.#listeners) listener(topics);
    }, 150);
    this.#timer.unref();
  }

  listen(listener: (topics: Topic[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }
}
