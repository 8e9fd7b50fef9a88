export { type ActorOptions, actorOf, HOST_HEADER, SESSION_SCHEME } from './actor.ts';
export { answer } from './answer.ts';
export { type AppEnv, type BasePorts, type Ctx, createApp, logLine } from './app.ts';
export { basePorts, baseEnv, EnvironmentError, jobPorts, jobsEnv, type Origins, origins, readEnv } from './env.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export { type JobPorts, jobsRoute, receipt } from './jobs.ts';
export { problemOf, problemResponse } from './problem.ts';
export { base64url, fromBase64url, hmacKey, newSessionToken, randomToken, sessionHash, sha256 } from './session-token.ts';
