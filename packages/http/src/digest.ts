/** SHA-256 of a text and the bytes that follow it. */
export async function digestOf(head: string, body: ArrayBuffer): Promise<Uint8Array> {
  const text = new TextEncoder().encode(head);
  const all = new Uint8Array(text.length + body.byteLength);
  all.set(text);
  all.set(new Uint8Array(body), text.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}
