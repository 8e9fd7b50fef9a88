import { DomainError } from '@fitkit/contracts';
import { base64url, fromBase64url } from '@fitkit/contracts/bytes';
import { isSigned, type LinkSecrets, signature } from './signature.ts';

/** What a link to send bytes to says, so that they are looked at before the database is asked. */
export type Announced = {
  organizationId: string;
  uploadId: string;
  kind: string;
  /** Where the file will stand. */
  fileKey: string;
  sizeBytes: number;
  sha256: string | null;
  multipartId: string | null;
  /** Seconds since 1970. */
  expires: number;
};

const SIGNATURE = 43;
const encoder = new TextEncoder();

/** The link is the right to send: it was given to somebody who may, for one file of one size, for a while. */
export function uploadLinks(secrets: LinkSecrets, now: () => Date) {
  return {
    token(announced: Announced): string {
      const { organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires } = announced;
      const payload = JSON.stringify([organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires]);
      const text = base64url(encoder.encode(payload));
      return `${text}.${signature(secrets.current, `upload.${text}`, SIGNATURE)}`;
    },
    open(token: string): Announced {
      const [text = '', mark = ''] = token.split('.');
      if (mark.length !== SIGNATURE || !isSigned(secrets, `upload.${text}`, mark)) throw new DomainError('link_invalid');
      const [organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires] = JSON.parse(
        new TextDecoder().decode(fromBase64url(text) ?? new Uint8Array()),
      ) as [string, string, string, string, number, string | null, string | null, number];
      if (expires * 1000 <= now().getTime()) throw new DomainError('link_expired');
      return { organizationId, uploadId, kind, fileKey, sizeBytes, sha256, multipartId, expires };
    },
  };
}
export type UploadLinks = ReturnType<typeof uploadLinks>;
