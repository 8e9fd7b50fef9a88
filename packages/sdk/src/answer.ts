/** What came back, with the headers it came with. */
export type Answered<T> = { data: T; response: Response };

/** An answer to wait for; `withResponse` gives its headers too. */
export class Answer<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'Promise';
  readonly #ask: () => Promise<Answered<T>>;
  #asked: Promise<Answered<T>> | undefined;
  constructor(ask: () => Promise<Answered<T>>) {
    this.#ask = ask;
  }
  withResponse(): Promise<Answered<T>> {
    this.#asked ??= this.#ask();
    return this.#asked;
  }
  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(
    done?: ((data: T) => A | PromiseLike<A>) | null,
    failed?: ((error: unknown) => B | PromiseLike<B>) | null,
  ) {
    return this.withResponse()
      .then(({ data }) => data)
      .then(done, failed);
  }
  catch<B = never>(failed?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, failed);
  }
  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled);
  }
}

type Page<Item> = { data: Item[]; nextCursor: string | null };

/** A list: waited for, its first page; in `for await`, every item of every page, each page asked for when it is needed. */
export class Pages<Item, T extends Page<Item> = Page<Item>> extends Answer<T> implements AsyncIterable<Item> {
  readonly #next: (cursor: string) => Pages<Item, T>;
  constructor(ask: () => Promise<Answered<T>>, next: (cursor: string) => Pages<Item, T>) {
    super(ask);
    this.#next = next;
  }
  async *pages(): AsyncGenerator<T, void> {
    for (let page: Pages<Item, T> | null = this; page; ) {
      const got: T = await page;
      yield got;
      page = got.nextCursor === null ? null : this.#next(got.nextCursor);
    }
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const page of this.pages()) yield* page.data;
  }
}
