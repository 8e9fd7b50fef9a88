export type { Bucket } from './bucket.ts';
export { r2Records } from './compliance.ts';
export { type FileLinks, fileLinks, type OpenedLink, type Span } from './links.ts';
export {
  type FileFacts,
  type FileRange,
  type FileStore,
  type Part,
  type RecordStore,
  type StoredFile,
  WrittenBefore,
} from './port.ts';
export { r2Files } from './r2.ts';
export type { LinkSecrets } from './signature.ts';
export { type Announced, type UploadLinks, uploadLinks } from './upload-links.ts';
