import type { APIContext } from 'astro';
import { ownPath, redirect } from '../entry/path.ts';
import { attempt, formOf } from '../entry/refused.ts';
import { refusedFlash, writeFlash } from './flash.ts';

/** A button of one act: asks the API, says what became of it, and returns to where the button was. */
export async function act<T>(
  { cookies, locals, request }: APIContext,
  {
    call,
    done,
    back,
  }: {
    call: (form: FormData) => Promise<{ data?: T; error?: unknown; response: Response }>;
    done: (data: T) => string | null;
    back?: string | ((form: FormData) => string);
  },
): Promise<Response> {
  const form = await formOf(request);
  const tried = await attempt(call(form));
  const said = tried.problem ? refusedFlash(tried.problem) : done(tried.data);
  if (said) writeFlash(cookies, said);
  return redirect(ownPath(form.get('return'), typeof back === 'function' ? back(form) : (back ?? `${locals.studio.base}/today`)));
}
