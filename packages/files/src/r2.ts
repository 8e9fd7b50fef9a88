import { ABSENT, type Bucket, factsOf } from './bucket.ts';
import type { FileStore } from './port.ts';

/** How many objects R2 takes away at once. */
const AT_ONCE = 1000;

/** The general bucket. */
export function r2Files(bucket: Bucket): FileStore {
  return {
    async put(key, body, contentType) {
      return (await bucket.put(key, body, { httpMetadata: { contentType }, onlyIf: ABSENT() })) !== null;
    },
    async get(key, range) {
      const found = await bucket.get(key, range ? { range } : undefined);
      return found && { ...factsOf(found), body: found.body };
    },
    async head(key) {
      const found = await bucket.head(key);
      return found && factsOf(found);
    },
    async remove(keys) {
      for (let at = 0; at < keys.length; at += AT_ONCE) await bucket.delete(keys.slice(at, at + AT_ONCE));
    },
    async under(prefix) {
      const keys: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await bucket.list({ prefix, cursor });
        keys.push(...page.objects.map(({ key }) => key));
        cursor = page.truncated ? page.cursor : undefined;
      } while (cursor);
      return keys;
    },
    async begin(key, contentType) {
      return (await bucket.createMultipartUpload(key, { httpMetadata: { contentType } })).uploadId;
    },
    async putPart(key, multipartId, partNumber, body) {
      try {
        const { etag } = await bucket.resumeMultipartUpload(key, multipartId).uploadPart(partNumber, body);
        return { partNumber, etag };
      } catch (error) {
        if (error instanceof Error && /\b10024\b|does not exist/.test(error.message)) return null;
        throw error;
      }
    },
    async complete(key, multipartId, parts) {
      try {
        return factsOf(await bucket.resumeMultipartUpload(key, multipartId).complete([...parts]));
      } catch {
        return null;
      }
    },
    async abort(key, multipartId) {
      // What R2 has let go of already (after seven days it does so by itself) cannot be let go of again.
      await bucket
        .resumeMultipartUpload(key, multipartId)
        .abort()
        .catch(() => undefined);
    },
  };
}
