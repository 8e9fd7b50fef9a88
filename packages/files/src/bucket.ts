/** As much of R2's binding as the adapters use. */
type Metadata = { httpMetadata?: { contentType?: string }; customMetadata?: Record<string, string> };
export type BucketObject = { size: number; httpEtag: string; httpMetadata?: { contentType?: string } };
type Body = ReadableStream | ArrayBuffer | Uint8Array;
type UploadedPart = { partNumber: number; etag: string };
type Multipart = {
  uploadId: string;
  uploadPart(partNumber: number, body: Body): Promise<UploadedPart>;
  complete(parts: UploadedPart[]): Promise<BucketObject>;
  abort(): Promise<void>;
};
export type Bucket = {
  put(key: string, body: Body, options: Metadata & { onlyIf?: Headers }): Promise<BucketObject | null>;
  get(
    key: string,
    options?: { range?: { offset: number; length: number } },
  ): Promise<(BucketObject & { body: ReadableStream<Uint8Array> }) | null>;
  head(key: string): Promise<BucketObject | null>;
  delete(keys: string[]): Promise<void>;
  list(options: {
    prefix: string;
    cursor?: string | undefined;
  }): Promise<{ objects: { key: string }[]; truncated: boolean; cursor?: string }>;
  createMultipartUpload(key: string, options: Metadata): Promise<Multipart>;
  resumeMultipartUpload(key: string, uploadId: string): Multipart;
};

/** Only where there is nothing: R2 decides it together with the write. */
export const ABSENT = () => new Headers({ 'if-none-match': '*' });
export const factsOf = ({ size, httpEtag, httpMetadata }: BucketObject) => ({
  size,
  etag: httpEtag,
  contentType: httpMetadata?.contentType ?? 'application/octet-stream',
});
