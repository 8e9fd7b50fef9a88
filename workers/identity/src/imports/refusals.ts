import { DomainError } from '@fitkit/contracts';
import type { RefusalCode } from './parse/index.ts';

/** Why a file is refused: the parser's word is the API's, but for size, which every body shares. */
export const refusalOf = (code: RefusalCode) => new DomainError(code === 'file_too_large' ? 'too_large' : code);
