/** What stops the cloud from starting, told in one line for the person who started it. */
export class CloudError extends Error {
  override name = 'CloudError';
}
