import type { UnmergedDraft } from './member.ts';
import { namesDiffer, nameWords } from './same-name.ts';

/** `rootOf[i]` is the first row of the person in row i; `sharing` are rows whose phone also belongs to somebody else. */
export type People = { rootOf: number[]; sharing: ReadonlySet<number> };

/** A phone that more people than this share is the studio's own or a filler; comparing everyone with everyone stops there. */
const MOST_SHARING = 20;

/**
 * Which rows are one person: the same e-mail, or the same phone under a name that can be the same. A parent and a child, or
 * a couple, share a phone under different names and stay apart. Null rows (skipped ones) are nobody.
 */
export function findPeople(drafts: (UnmergedDraft | null)[]): People {
  const parent = drafts.map((_, i) => i);
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[row] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[second] = first;
  };

  for (const rows of rowsBy(drafts, (draft) => draft.email)) {
    for (const row of rows) join(rows[0] ?? row, row);
  }

  const names = drafts.map((draft) => draft && nameWords(draft));
  const differ = (a: number, b: number): boolean => {
    const [one, other] = [names[a], names[b]];
    return !one || !other || namesDiffer(one, other);
  };
  const sharing = new Set<number>();
  for (const rows of rowsBy(drafts, (draft) => draft.phone)) {
    const apart: number[] = [];
    const roots = new Set<number>();
    for (const row of rows) {
      if (roots.has(find(row))) continue;
      // The first rows are compared too: a name that e-mail tied to somebody else must not pull a third person in.
      const same = apart.slice(0, MOST_SHARING).find((other) => !differ(other, row) && !differ(find(other), find(row)));
      if (same === undefined) apart.push(row);
      else join(same, row);
      roots.add(find(row));
    }
    if (apart.length > 1) for (const row of apart) sharing.add(row);
  }
  return { rootOf: drafts.map((_, i) => find(i)), sharing };
}

function rowsBy(drafts: (UnmergedDraft | null)[], value: (draft: UnmergedDraft) => string | null): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  drafts.forEach((draft, row) => {
    const shared = draft && value(draft);
    if (!shared) return;
    const group = groups.get(shared);
    if (group) group.push(row);
    else groups.set(shared, [row]);
  });
  return groups.values();
}
