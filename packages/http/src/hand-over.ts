import { consumersOf, type EventType } from '@fitkit/contracts';
import { messageOf, type OutboxRow } from '@fitkit/db';
import type { Delivery } from '@fitkit/queue';

/** The deliveries of events, as the doors of the outbox name them: one for each consumer. */
export const deliveriesOf = (rows: readonly OutboxRow[]): Delivery[] =>
  rows.flatMap(({ organization_id: organizationId, id, type }) =>
    consumersOf(type as EventType).map((consumer) => ({
      consumer,
      message: messageOf({ id, type: type as EventType }, organizationId),
    })),
  );
