import { agreed } from './agreed.ts';
import { connect } from './connection.ts';
import { MIGRATIONS, migrate, pendingMigrations, readMigrations, setLoginPasswords } from './migrate.ts';

const { DIRECT_DATABASE_URL, DATABASE_URL, JOBS_DATABASE_URL } = process.env;

async function main(): Promise<void> {
  const url = DIRECT_DATABASE_URL || DATABASE_URL;
  if (!url)
    throw new Error('DIRECT_DATABASE_URL or DATABASE_URL must name a database (the embedded one migrates itself at npm start)');
  const { run, close } = await connect(url);
  try {
    const pending = await pendingMigrations(run, readMigrations());
    if (pending.length === 0) console.log('nothing is pending');
    else {
      console.log(`pending on ${new URL(url).host}${new URL(url).pathname}:\n${pending.map(({ tag }) => `  ${tag}`).join('\n')}`);
      if (!(await agreed('apply?', 'migrations wait'))) return console.log('nothing was applied');
      await migrate(run, MIGRATIONS, (tag) => console.log(`applied ${tag}`));
    }
    await setLoginPasswords(run, loginUrls());
  } finally {
    await close();
  }
}

/** Both logins get the passwords that the app's URLs name; the jobs login that of the app, when it has no URL of its own. */
function loginUrls(): string[] {
  if (!DATABASE_URL || new URL(DATABASE_URL).username !== 'fitkit_app') return [];
  const jobs = new URL(DATABASE_URL);
  jobs.username = 'fitkit_jobs';
  return [DATABASE_URL, JOBS_DATABASE_URL || jobs.href];
}

try {
  await main();
} catch (error) {
  console.error(`db:migrate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
