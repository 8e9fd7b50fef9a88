import type { FitKit, Problem, Schemas } from './index.ts';

type Announced = Schemas['Upload'];
type Tried<T> = { data: T; problem: null; status: number } | { data: null; problem: Problem | null; status: number };
type Wanted = {
  organizationId: string;
  kind: string;
  ownerId?: string | undefined;
  mimeType: string;
  sizeBytes: number;
  fileName?: string | undefined;
};

const KINDS = ['logo', 'avatar', 'class_cover', 'location_picture'] as const;
const tried = <T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): Tried<T> =>
  data === undefined || !response.ok
    ? { data: null, problem: (error as Problem) ?? null, status: response.status }
    : { data, problem: null, status: response.status };

/** Announces a picture; the island of a page then sends it by itself. */
export async function announcePicture(api: FitKit, { organizationId, kind, ...wanted }: Wanted): Promise<Tried<Announced>> {
  return tried(
    await api.POST('/v1/organizations/{organizationId}/uploads', {
      params: { path: { organizationId } },
      body: { ...wanted, kind: KINDS.find((known) => known === kind) ?? 'logo' },
    }),
  );
}

/** A picture as a form without a script sends it: announced and sent in one go. */
export async function sendPicture(api: FitKit, organizationId: string, form: FormData): Promise<Tried<unknown>> {
  const file = form.get('file');
  if (!(file instanceof File)) return { data: null, problem: null, status: 400 };
  const text = (name: string) => String(form.get(name) ?? '') || undefined;
  const announced = await announcePicture(api, {
    organizationId,
    kind: text('kind') ?? '',
    ownerId: text('ownerId'),
    mimeType: file.type || 'image/jpeg',
    sizeBytes: file.size,
    fileName: file.name.slice(-255) || undefined,
  });
  if (!announced.data) return announced;
  const upload = new URL(announced.data.url).pathname.split('/').at(-1) ?? '';
  return tried(
    await api.PUT('/v1/uploads/{upload}', {
      params: { path: { upload } },
      // The document can say only that it is a string.
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as BodyInit,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
}

export async function takePictureAway(api: FitKit, organizationId: string, pictureId: string): Promise<Tried<unknown>> {
  return tried(
    await api.DELETE('/v1/organizations/{organizationId}/pictures/{pictureId}', {
      params: { path: { organizationId, pictureId } },
    }),
  );
}

/** What the island of a page announces, as JSON. */
export async function announcedByScript(api: FitKit, organizationId: string, request: Request): Promise<Response> {
  const body = (await request.json().catch(() => ({}))) as Partial<
    Record<'kind' | 'ownerId' | 'mimeType' | 'fileName', string>
  > & { sizeBytes?: number };
  const { data, problem, status } = await announcePicture(api, {
    organizationId,
    kind: String(body.kind ?? ''),
    ownerId: body.ownerId || undefined,
    mimeType: String(body.mimeType || 'image/jpeg'),
    sizeBytes: Number(body.sizeBytes ?? 0),
    fileName: body.fileName?.slice(-255) || undefined,
  });
  return Response.json(data ?? problem ?? {}, { status });
}
