const FILES = import.meta.glob<string>('../../../../packages/sdk/recipes/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A recipe as the tests run it. */
export function codeOf(name: string): string {
  const found = Object.entries(FILES).find(([file]) => file.endsWith(`/${name}.ts`));
  if (!found) throw new Error(`there is no recipe ${name}`);
  return found[1].trim();
}
