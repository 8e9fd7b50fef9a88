import { QStashError } from './message.ts';

const DAY_SECONDS = 86_400;

/** The wait after the n-th failed attempt: 12 s, 2 min 28 s, 30 min 8 s, 6 h 7 min, a day. */
export const defaultDelayMs = (failures: number): number => Math.round(Math.min(DAY_SECONDS, Math.exp(2.5 * failures))) * 1000;

const FUNCTIONS: Record<string, (...values: number[]) => number> = {
  pow: Math.pow,
  sqrt: Math.sqrt,
  abs: Math.abs,
  exp: Math.exp,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  min: Math.min,
  max: Math.max,
};

/** `1000 * (1 + retried)`: milliseconds by an expression of numbers, `retried`, + - * / % and a few functions. */
export function retryDelayMs(expression: string, retried: number): number {
  const tokens = expression.match(/\d+(?:\.\d+)?|[a-z]+|[-+*/%(),]/g) ?? [];
  const refuse = () => new QStashError(400, `invalid retry delay expression: ${expression}`);
  if (tokens.join('') !== expression.replace(/\s/g, '')) throw refuse();
  let at = 0;
  const take = (token: string) => (tokens[at] === token ? Boolean(++at) : false);

  const value = (): number => {
    const token = tokens[at++];
    if (token === undefined) throw refuse();
    if (token === '-') return -value();
    if (token === '(') {
      const inner = sum();
      if (!take(')')) throw refuse();
      return inner;
    }
    if (/^\d/.test(token)) return Number(token);
    if (token === 'retried') return retried;
    const call = FUNCTIONS[token];
    if (!call || !take('(')) throw refuse();
    const values = [sum()];
    while (take(',')) values.push(sum());
    if (!take(')')) throw refuse();
    return call(...values);
  };
  const product = (): number => {
    let result = value();
    for (;;) {
      if (take('*')) result *= value();
      else if (take('/')) result /= value();
      else if (take('%')) result %= value();
      else return result;
    }
  };
  const sum = (): number => {
    let result = product();
    for (;;) {
      if (take('+')) result += product();
      else if (take('-')) result -= product();
      else return result;
    }
  };

  const result = sum();
  if (at !== tokens.length || !Number.isFinite(result)) throw refuse();
  return Math.min(DAY_SECONDS * 1000, Math.max(0, Math.round(result)));
}
