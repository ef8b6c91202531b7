import { type Config, ConfigError } from '../config.ts';

export interface Secrets {
  directLineSecret: string;
  shopSecrets: readonly string[];
}

/**
 * The secrets in force: the settings'; the demo's where the demo is open; and for trying one's own records on this
 * machine, outside production, those of the random trial secret that the import made for them.
 *
 * @throws ConfigError where there are none
 */
export function secretsFor(config: Config, filling: { demoOpen: boolean; trialSecret: string | undefined }): Secrets {
  if (!config.demoSecrets || filling.demoOpen) return config;
  const { trialSecret: trial } = filling;
  if (trial && mayTry(config)) return { directLineSecret: `direct-line:${trial}`, shopSecrets: [`shop:${trial}`] };
  throw new ConfigError(
    'The settings DIRECT_LINE_SECRET and SHOP_JWT_SECRET are missing: without them the desk opens outside production only, for the demo or your own records, on this machine.',
  );
}

/** Whether one's own records may be tried without secrets of one's own. */
export const mayTry = (config: Config): boolean => config.loopback && !config.production;
