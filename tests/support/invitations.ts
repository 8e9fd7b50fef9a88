import { linkToken } from '@fitkit/http';
import { fileEnvironment } from '../../scripts/platform/environment.ts';

/** The token of an invitation's link, as the mail's job derives it. */
export const invitationToken = ({ id, sentAt }: { id: string; sentAt: string }): Promise<string> =>
  linkToken(fileEnvironment().SESSION_SECRET ?? '', 'invitation', id, sentAt);
