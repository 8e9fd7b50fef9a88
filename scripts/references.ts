import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path that a document names must exist: in `code` when it begins with a folder of ours, and in every relative link. Addresses of a site are its tests'. */
const root = fileURLToPath(new URL('..', import.meta.url));
const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const OURS = /^(packages|workers|sites|tests|scripts|migrations|docs|\.ci|\.github)\/[\w./-]+$/;

const gone: string[] = [];
for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path).filter((path) => OURS.test(path));
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:|\/)([^)#\s]+)/g)].map(([, path = '']) =>
    join(dirname(document), path),
  );
  for (const path of [...named, ...linked])
    if (!existsSync(join(root, path))) gone.push(`${document} names ${path}, which is not there`);
}
for (const line of gone) console.error(line);
process.exit(gone.length === 0 ? 0 : 1);
