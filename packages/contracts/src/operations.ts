import { z } from '@hono/zod-openapi';
import { access } from './access.ts';
import { MEMBERSHIP_ROLES } from './enums/index.ts';
import { operation } from './operation.ts';
import { PICTURE_KINDS } from './pictures.ts';
import { id, instant, line, organizationParams } from './primitives.ts';
import { jsonBody, ok, refusals } from './problem.ts';

const MEGABYTE = 1024 * 1024;
/** What may be uploaded here, how large, and how long it may take. Pictures become WebP; nothing of the file that was sent is kept. */
export const UPLOADABLE = {
  logo: { types: ['image/jpeg', 'image/png', 'image/webp'], bytes: 2 * MEGABYTE, minutes: 60 },
  avatar: { types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic'], bytes: 15 * MEGABYTE, minutes: 60 },
  class_cover: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic'],
    bytes: 15 * MEGABYTE,
    minutes: 60,
  },
  location_picture: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic'],
    bytes: 15 * MEGABYTE,
    minutes: 60,
  },
  exercise_video: { types: ['video/mp4', 'video/quicktime', 'video/webm'], bytes: 100 * MEGABYTE, minutes: 24 * 60 },
} as const satisfies Record<string, { types: readonly string[]; bytes: number; minutes: number }>;
export type UploadableKind = keyof typeof UPLOADABLE;
export const UPLOADABLE_KINDS = [...PICTURE_KINDS, 'exercise_video'] as const satisfies readonly UploadableKind[];
/** What is larger comes in parts of this size, the last one smaller. R2 takes none below it. */
export const PART_BYTES = 5 * MEGABYTE;

export const upload = z
  .object({
    id,
    kind: z.enum(UPLOADABLE_KINDS),
    state: z.enum(['staged', 'arrived', 'expired']),
    sizeBytes: z.int(),
    partBytes: z
      .int()
      .nullable()
      .openapi({ description: 'The size of each part but the last; null where the file is sent whole' }),
    parts: z
      .array(z.int())
      .openapi({ description: 'Numbers of the parts that have arrived, from 1: what is missing is sent again' }),
    url: z
      .url()
      .openapi({ description: 'Where the bytes are sent, and what is asked there; needs no sign-in, works until it expires' }),
    expiresAt: instant,
  })
  .openapi('Upload');
export type Upload = z.infer<typeof upload>;

export const arrived = z
  .object({
    id,
    kind: z.enum(UPLOADABLE_KINDS),
    mimeType: z.string(),
    sizeBytes: z.int(),
    pictureUrl: z.string().nullable().openapi({ description: 'Of the picture that was made of it; null where it is no picture' }),
  })
  .openapi('ArrivedUpload');
export type Arrived = z.infer<typeof arrived>;

export const createUploadBody = z.strictObject({
  kind: z.enum(UPLOADABLE_KINDS),
  ownerId: id
    .optional()
    .openapi({ description: 'What it is for: a membership, a class type or a location; of a logo or a video nothing' }),
  fileName: line(255).optional(),
  mimeType: z
    .string()
    .max(100)
    .regex(/^[a-zA-Z]+\/[\w.+-]+$/)
    .openapi({ example: 'image/jpeg' }),
  sizeBytes: z
    .int()
    .min(1)
    .max(100 * MEGABYTE),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .openapi({
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      description: 'Of the whole file, in hex; what differs from it is refused. Pictures only',
    }),
});

const link = (name: string) =>
  z
    .string()
    .max(2000)
    .regex(/^[\w-]+\.[\w-]{43}$/)
    .openapi({ param: { name, in: 'path' }, example: 'WyIwMTkyZjBjMSJd.q5Yk0pVt3b2W8n1mJ7sXcR4eZ6uD9aLhGfQoKiTyBvA' });
const linkParams = z.object({ upload: link('upload') });
const largeParams = z.object({ largeUpload: link('largeUpload') });
const bytes = {
  required: true as const,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
};
const BYTES_REFUSED = ['link_invalid', 'link_expired', 'too_large', 'upload_incomplete', 'upload_settled'] as const;
const PICTURE_REFUSED = ['unsupported_media_type', 'not_a_picture', 'picture_too_detailed', 'checksum_differs'] as const;

export const createUpload = operation('operations', access.roles(MEMBERSHIP_ROLES), {
  method: 'post',
  path: '/v1/organizations/{organizationId}/uploads',
  operationId: 'createUpload',
  summary: 'Announce a file: who may and what it is for is looked at now, then its bytes are sent to the link',
  request: { params: organizationParams, body: jsonBody(createUploadBody) },
  responses: {
    201: ok('Where to send it', upload),
    ...refusals('role_required', 'too_large', 'unsupported_media_type', 'too_many_pictures'),
  },
});
export const getUpload = operation('operations', access.public, {
  method: 'get',
  path: '/v1/uploads/{upload}',
  operationId: 'getUpload',
  summary: 'How far an upload has come, so that it can go on',
  request: { params: linkParams },
  responses: { 200: ok('The upload', upload), ...refusals('link_invalid', 'link_expired') },
});
export const putUpload = operation('operations', access.public, {
  method: 'put',
  path: '/v1/uploads/{upload}',
  operationId: 'putUpload',
  summary: 'Send a file whole; a picture is made and put in its place in the same request',
  request: { params: linkParams, body: bytes },
  responses: { 200: ok('What has arrived', arrived), ...refusals(...BYTES_REFUSED, ...PICTURE_REFUSED) },
});
export const putUploadPart = operation('operations', access.public, {
  method: 'put',
  path: '/v1/uploads/{largeUpload}/parts/{part}',
  operationId: 'putUploadPart',
  summary: 'Send one part of a large file, in any order, again if need be',
  request: {
    params: largeParams.extend({
      part: z.coerce
        .number()
        .int()
        .min(1)
        .max(20)
        .openapi({ param: { name: 'part', in: 'path' } }),
    }),
    body: bytes,
  },
  responses: { 200: ok('The upload', upload), ...refusals(...BYTES_REFUSED) },
});
export const completeUpload = operation('operations', access.public, {
  method: 'post',
  path: '/v1/uploads/{largeUpload}/completion',
  operationId: 'completeUpload',
  summary: 'All parts have been sent: they become the file',
  request: { params: largeParams },
  responses: { 200: ok('What has arrived', arrived), ...refusals(...BYTES_REFUSED, ...PICTURE_REFUSED) },
});
export const removePicture = operation('operations', access.roles(MEMBERSHIP_ROLES), {
  method: 'delete',
  path: '/v1/organizations/{organizationId}/pictures/{pictureId}',
  operationId: 'removePicture',
  summary: 'Take a picture away; whoever may put one there may',
  request: { params: organizationParams.extend({ pictureId: id.openapi({ param: { name: 'pictureId', in: 'path' } }) }) },
  responses: { 200: ok('It is gone', z.object({ id })), ...refusals('role_required') },
});
export const getFile = operation('operations', access.public, {
  method: 'get',
  path: '/v1/files/{file}',
  operationId: 'getFile',
  summary: 'A file behind a link that an answer of the API held; the number before `.webp` may be another width of the picture',
  request: {
    params: z.object({
      file: z
        .string()
        .max(250)
        .regex(/^[\w.-]+$/)
        .openapi({
          param: { name: 'file', in: 'path' },
          example:
            'w2gk.q5Yk0pVt3b2W8n1mJ7sXcR.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3e.logo.0192f0c1-2b7e-7c1a-9d7e-0d4b6f2a1c3f-512x512.96.webp',
        }),
    }),
    headers: z.object({ range: z.string().max(100).optional(), 'if-none-match': z.string().max(200).optional() }),
  },
  responses: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    206: {
      description: 'The bytes of the range',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    304: { description: 'Not changed' },
    416: { description: 'No such range' },
    ...refusals('link_invalid', 'link_expired'),
  },
});
