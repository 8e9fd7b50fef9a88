import { ABSENT, type Bucket, factsOf } from './bucket.ts';
import { type RecordStore, WrittenBefore } from './port.ts';

/** The compliance bucket. R2 refuses the second write; against whoever holds the account the bucket's own lock stands (docs/deploy.md). */
export function r2Records(bucket: Pick<Bucket, 'put' | 'get'>): RecordStore {
  return {
    async put(key, body, contentType, keepUntil) {
      const options = { httpMetadata: { contentType }, customMetadata: { keepUntil }, onlyIf: ABSENT() };
      const written = await bucket.put(key, body, options);
      if (!written) throw new WrittenBefore();
      return factsOf(written);
    },
    async get(key) {
      const found = await bucket.get(key);
      return found && { ...factsOf(found), body: found.body };
    },
  };
}
