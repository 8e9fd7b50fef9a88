import { createServer } from 'node:net';

/** Takes a port of the loopback address for a moment: answers its number, or raises when somebody has it. 0 takes any free one. */
export const tryPort = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const freePort = () => tryPort(0);
