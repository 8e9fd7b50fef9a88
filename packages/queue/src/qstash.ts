import { CONSUMERS, type Consumer } from '@fitkit/contracts';
import { Client, Receiver } from '@upstash/qstash';
import type { Queue, VerifyDelivery } from './port.ts';

export type QStashOptions = { url: string; token: string; publicApiUrl: string };

/** Of one studio's jobs, or of what one studio asks of one vendor, so many at once: nobody's thousand mails make another's one wait. */
const AT_ONCE = 10;
const flowOf = (consumer: Consumer, organizationId: string) => {
  const { vendor }: { vendor?: string } = CONSUMERS[consumer];
  return `${vendor ?? 'jobs'}.${organizationId}`;
};

export function qstashQueue({ url, token, publicApiUrl }: QStashOptions): Queue {
  const client = new Client({ baseUrl: url, token, retry: { retries: 1, backoff: () => 200 } });
  return {
    async handOver(deliveries) {
      if (deliveries.length === 0) return;
      await client.batchJSON(
        deliveries.map(({ consumer, message, again, delaySeconds }) => {
          const [worker] = consumer.split('.');
          return {
            url: `${publicApiUrl}/jobs/${consumer.replace('.', '/')}`,
            body: message,
            deduplicationId: `${message.eventId}-${consumer}${again ? `-${again}` : ''}`.replaceAll('.', '-'),
            retries: 5,
            ...(delaySeconds ? { delay: delaySeconds } : {}),
            failureCallback: `${publicApiUrl}/jobs/${worker}/failed`,
            flowControl: { key: flowOf(consumer, message.organizationId), parallelism: AT_ONCE },
          };
        }),
      );
    },
  };
}

/** The URL is always given: without it a token signed for another destination would pass. */
export function qstashVerifier(keys: { current: string; next: string }): VerifyDelivery {
  const receiver = new Receiver({ currentSigningKey: keys.current, nextSigningKey: keys.next });
  return async ({ signature, body, url }) => {
    try {
      return await receiver.verify({ signature, body, url });
    } catch {
      return false;
    }
  };
}
