import { createInterface } from 'node:readline/promises';

/** Whether whoever runs a tool says yes. Without a terminal nobody can: then `--yes` must have been given. */
export async function agreed(question: string, whoWaits: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Error(`${whoWaits} for a yes: run it in a terminal, or with --yes`);
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(`${question} [y/N] `);
  prompt.close();
  return /^y(es)?$/i.test(answer.trim());
}
