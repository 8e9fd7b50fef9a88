import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json with the packages that other platforms need. A registry mirror may hold only those of its own machines;
 * npm then leaves the others out of the lock, and `npm ci` refuses it everywhere. What is added names version, system and processor,
 * so that a machine of another kind passes over it without asking for it. Run after `npm install` on such a mirror.
 */
type Entry = {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'win32', 'linux', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'aix', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'mips64el', 'loong64', 'wasm32'];

/** The words of a platform package's name: `@img/sharp-linuxmusl-arm64`, `@rollup/rollup-win32-x64-msvc`, `workerd-windows-64`. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const words = name
    .slice(name.lastIndexOf('/') + 1)
    .replace('linuxmusl', 'linux-musl')
    .replace(/-64$/, '-x64')
    .replace('windows', 'win32')
    .replace('ppc64le', 'ppc64')
    .replace('ppc64el', 'ppc64')
    .split(/[-_.]/)
    .map((word) => (/^arm(v[67])?(eabi|hf|l)?$/.test(word) ? 'arm' : /^aarch64$/.test(word) ? 'arm64' : word));
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length === 0 && !cpu.includes('wasm32')) return null;
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(musl ? { libc: ['musl'] } : gnu ? { libc: ['glibc'] } : {}),
  };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const isThere = (from: string, name: string): boolean => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
};
const unknown: string[] = [];
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name)) continue;
    const platform = platformOf(name);
    if (!platform) {
      unknown.push(`${name} (of ${path})`);
      continue;
    }
    const version = range.replace(/^[\^~]/, '');
    const top = `node_modules/${name}`;
    lock.packages[lock.packages[top] ? `${path}/${top}` : top] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added++;
  }
}
const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(
  `added ${added} packages of other platforms${unknown.length > 0 ? `; of unknown platform: ${unknown.join(', ')}` : ''}`,
);
