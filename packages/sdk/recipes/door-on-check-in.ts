import { createServer } from 'node:http';
import { verifyWebhook } from '@fitkit/sdk';

const opened = new Set<string>();

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);

  let event: ReturnType<typeof verifyWebhook>;
  try {
    // The body exactly as it came: parsed and written again, it would no longer match its signature.
    const payload = Buffer.concat(chunks).toString('utf8');
    event = verifyWebhook({ payload, headers: request.headers, secret: process.env.FITKIT_WEBHOOK_SECRET ?? '' });
  } catch {
    response.writeHead(401).end();
    return;
  }

  // A delivery may come twice; the person is let in once.
  if (event.type === 'booking.attended' && !opened.has(event.id)) {
    const door = await fetch(process.env.DOOR_URL ?? '', { method: 'POST' });
    if (!door.ok) {
      // Anything but 2xx, and FitKit tries again: in five seconds, in five minutes, and so on.
      response.writeHead(503).end();
      return;
    }
    opened.add(event.id);
  }
  response.writeHead(204).end();
});

server.listen(Number(process.env.PORT ?? 3000), () => console.log('waiting at the door'));
