export { type ActorOptions, actorOf, clerkVerifier } from './actor.ts';
export { answer, pictured } from './answer.ts';
export { apiKeyHash, newApiKey } from './api-key.ts';
export { type AppEnv, type BasePorts, backgroundCtx, type Ctx, createApp } from './app.ts';
export { type CheckInClaim, CODE_SECONDS, checkInToken, codeKeys, readCheckInToken, shortCode } from './check-in-token.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export {
  baseEnv,
  basePorts,
  EnvironmentError,
  fileSecretsOf,
  isLocal,
  jobPorts,
  jobsEnv,
  type Origins,
  origins,
  readEnv,
} from './env.ts';
export { freshBytes } from './fresh.ts';
export { deliveriesOf } from './hand-over.ts';
export { HOST_HEADER, SESSION_SCHEME } from './inner-headers.ts';
export { type JobPorts, jobsRoute, receipt } from './jobs.ts';
export { type LinkKind, linkHash, linkToken } from './link-token.ts';
export { logLine } from './log.ts';
export { cursorOf, placeOf } from './next-cursor.ts';
export { problemOf, problemResponse } from './problem.ts';
export { publishTo, roomsOf } from './publish.ts';
export { type RoomTicket, sealTicket, TICKET_SECONDS } from './room-ticket.ts';
export { hmacKey, newSessionToken, randomToken, sessionHash, sha256 } from './session-token.ts';
