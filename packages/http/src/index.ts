export { type ActorOptions, actorOf, HOST_HEADER, SESSION_SCHEME } from './actor.ts';
export { answer } from './answer.ts';
export { type AppEnv, type BasePorts, type Ctx, createApp } from './app.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export { baseEnv, basePorts, EnvironmentError, jobPorts, jobsEnv, type Origins, origins, readEnv } from './env.ts';
export { type JobPorts, jobsRoute, receipt } from './jobs.ts';
export { logLine } from './log.ts';
export { problemOf, problemResponse } from './problem.ts';
export { base64url, fromBase64url, hmacKey, newSessionToken, randomToken, sessionHash, sha256 } from './session-token.ts';
