export type FileFacts = { size: number; etag: string; contentType: string };
export type FileRange = { offset: number; length: number };
export type StoredFile = FileFacts & { body: ReadableStream<Uint8Array> };
export type Part = { partNumber: number; etag: string };
type Bytes = ReadableStream | ArrayBuffer | Uint8Array;

/** The store of everything that may change or go: pictures, videos, exports. Never written twice under one key. */
export type FileStore = {
  /** False where there is a file already: it stays as it is. A stream must say its length (FixedLengthStream). */
  put(key: string, body: Bytes, contentType: string): Promise<boolean>;
  get(key: string, range?: FileRange): Promise<StoredFile | null>;
  head(key: string): Promise<FileFacts | null>;
  /** Everything under a folder, or a single file. */
  remove(keys: readonly string[]): Promise<void>;
  under(prefix: string): Promise<string[]>;
  begin(key: string, contentType: string): Promise<string>;
  /** Null where the upload is over: it was completed or given up. */
  putPart(key: string, multipartId: string, partNumber: number, body: Bytes): Promise<Part | null>;
  /** Null where the parts do not make a file: one is missing, or the upload is over. */
  complete(key: string, multipartId: string, parts: readonly Part[]): Promise<FileFacts | null>;
  abort(key: string, multipartId: string): Promise<void>;
};

/** What the law wants kept: signed documents. Written once, read, and nothing else; there is no verb that changes or removes. */
export type RecordStore = {
  /** Raises WrittenBefore where there is one already. */
  put(key: string, body: ArrayBuffer | Uint8Array, contentType: string, keepUntil: string): Promise<FileFacts>;
  get(key: string): Promise<StoredFile | null>;
};

/** A record is written once. */
export class WrittenBefore extends Error {
  constructor() {
    super('this record exists already');
    this.name = 'WrittenBefore';
  }
}
