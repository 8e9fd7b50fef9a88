import { DomainError, type FieldProblem, type Language } from '@fitkit/contracts';
import type { $ZodError, $ZodIssue } from 'zod/v4/core';
import en from 'zod/v4/locales/en.js';
import he from 'zod/v4/locales/he.js';
import ru from 'zod/v4/locales/ru.js';

const LOCALES = { he: he(), en: en(), ru: ru() };

function sentence(issue: $ZodIssue, language: Language): string {
  // A rule of ours brings its words, where it has them, by language.
  if (issue.code === 'custom') return String(issue.params?.[language] ?? issue.message);
  const message = LOCALES[language].localeError(issue as Parameters<(typeof LOCALES)['en']['localeError']>[0]);
  return typeof message === 'string' ? message : (message?.message ?? issue.message);
}

const pointer = (target: string, path: readonly PropertyKey[]) =>
  `${target === 'json' ? '' : `/${target === 'param' ? 'path' : target}`}/${path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;

/** Zod's issues as field problems: where (a JSON pointer), what, and a sentence in the caller's language. */
export function invalidInput(target: string, error: $ZodError, language: Language): DomainError {
  const fields = error.issues.flatMap((issue): FieldProblem[] => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pointer: pointer(target, path), code: issue.code, message: sentence(issue, language) }));
  });
  // A path that is no id names nothing that exists: the same answer as for another tenant's.
  return target === 'param' ? new DomainError('not_found') : new DomainError('invalid_input', {}, fields);
}
