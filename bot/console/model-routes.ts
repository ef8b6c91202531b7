import type { Foresight } from '../jobs/foresight/foresight.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface ModelParts {
  /** Each model with the version in use, and its trainings. */
  models: Foresight['models'];
}

/** What foresees: which version is in use, from which records, how good it is, and why the latest is not used. */
export function modelRoutes({ models }: ModelParts): ConsoleRoute[] {
  return [route({ method: 'get', path: '/models', least: 'agent', run: () => ({ body: { models: models() } }) })];
}
