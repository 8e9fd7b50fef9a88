export function logLine(entry: Record<string, unknown>): void {
  // biome-ignore lint/suspicious/noConsole: the one place where a Worker logs; Workers' own collector takes it from here
  console.log(JSON.stringify(entry));
}
