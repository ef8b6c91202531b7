import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const GOVERNMENT = 'https://botframework.azure.us';
const guid = z.string().regex(GUID, 'must look like 11111111-2222-3333-4444-555555555555').optional();

/** The settings of the Teams channel, by the names that Microsoft gives them. */
export const TEAMS_SETTINGS = {
  MicrosoftAppId: guid,
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid,
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant'], 'must be SingleTenant or MultiTenant')
    .default('SingleTenant'),
  ChannelService: z.literal(GOVERNMENT, `must be ${GOVERNMENT} or be left out`).optional(),
  TEAMS_PLAYGROUND: z.enum(['true', 'false'], 'must be true or false').default('false'),
};

const schema = z.object(TEAMS_SETTINGS);
type Settings = z.infer<typeof schema>;

export interface TeamsSettings {
  appId: string;
  password: string;
  /** The seller's own tenant: its full members are known by their e-mail. Missing only for a bot of all tenants. */
  tenantId: string | undefined;
  type: 'SingleTenant' | 'MultiTenant';
  government: boolean;
  /** No credentials: the Agents Playground on this machine, and nobody else, is answered. */
  playground: boolean;
}

/**
 * What the settings say of Teams; undefined where the channel is closed.
 *
 * @throws ConfigError naming the setting that is missing or does not fit
 */
export function readTeams(s: Settings, desk: { production: boolean; loopback: boolean }): TeamsSettings | undefined {
  const playground = s.TEAMS_PLAYGROUND === 'true';
  const type = s.MicrosoftAppType;
  if (!s.MicrosoftAppId) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const)
      if (s[name]) throw new ConfigError(`The setting MicrosoftAppId is missing: ${name} needs it.`);
    if (!playground) return undefined;
    if (desk.production || !desk.loopback)
      throw new ConfigError(
        'The setting TEAMS_PLAYGROUND is wrong: it lets anybody in, so it works outside production and with HOST on this machine only.',
      );
    return { appId: '', password: '', tenantId: undefined, type, government: false, playground };
  }
  if (playground)
    throw new ConfigError('The setting TEAMS_PLAYGROUND is wrong: it must be left out where MicrosoftAppId is set.');
  if (!s.MicrosoftAppPassword)
    throw new ConfigError(
      'The setting MicrosoftAppPassword is missing: it is the value of a client secret of the app registration.',
    );
  if (type === 'SingleTenant' && !s.MicrosoftAppTenantId)
    throw new ConfigError(
      'The setting MicrosoftAppTenantId is missing: it is the directory (tenant) ID of the app registration.',
    );
  return {
    appId: s.MicrosoftAppId,
    password: s.MicrosoftAppPassword,
    tenantId: s.MicrosoftAppTenantId,
    type,
    government: s.ChannelService !== undefined,
    playground,
  };
}
