import type { FitKit } from '@fitkit/sdk';
import { formOf } from '../entry/refused.ts';

/** As much as the API takes (packages/contracts, createImport). */
export const LARGEST_BYTES = 5 * 1024 * 1024;

/** The file of an upload form; null where none was chosen. */
export async function fileOf(request: Request): Promise<File | null> {
  const file = (await formOf(request)).get('file');
  return file instanceof File && file.name ? file : null;
}

/** Sends the bytes as they are: which encoding they are in is the API's to find out. */
export function uploadList(api: FitKit, organizationId: string, file: File) {
  return api.POST('/v1/organizations/{organizationId}/imports', {
    params: { path: { organizationId }, query: { fileName: file.name.slice(-255) } },
    // The document can say only that it is a string.
    body: file as unknown as string,
    bodySerializer: (body) => body as unknown as BodyInit,
    headers: { 'content-type': 'text/csv' },
  });
}
