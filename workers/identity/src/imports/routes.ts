import type { App } from '../app.ts';

export function importRoutes(_app: App): void {}
