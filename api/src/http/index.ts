export type { Access } from './access/settings.ts';
export { createApp, type AppOptions } from './app.ts';
export { ROUTES } from './routes/index.ts';
export { answerUnreadable } from './unreadable.ts';
