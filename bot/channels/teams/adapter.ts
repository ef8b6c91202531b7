import { HttpError } from '../http-error.ts';
import type { TeamsActivity } from './activity.ts';
import type { Cloud } from './clouds.ts';
import type { TeamsSettings } from './settings.ts';

export type Receive = (activity: TeamsActivity, authorization: string, take: () => Promise<void>) => Promise<void>;

/**
 * botbuilder's CloudAdapter for what comes in: who signed it is checked, then its middleware and TurnContext see it.
 * What the desk says leaves through the outbox instead, so that nothing unsaved is ever sent.
 *
 * Here rather than above, the package is loaded where the channel is open, and nowhere else.
 *
 * @returns a function that runs `take` for an activity of the Bot Connector; it throws HttpError (401, or 503 where
 *   Microsoft's keys cannot be had) and takes nothing in otherwise
 */
export async function openAdapter(
  settings: Pick<TeamsSettings, 'appId' | 'password' | 'tenantId' | 'type'>,
  cloud: Cloud,
): Promise<Receive> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = await import('botbuilder');
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: settings.appId,
      MicrosoftAppPassword: settings.password,
      ...(settings.appId && { MicrosoftAppType: settings.type }),
      ...(settings.tenantId && { MicrosoftAppTenantId: settings.tenantId }),
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadata,
      // Tokens of the Emulator and of other bots carry no serviceUrl: with these keys none of them is valid.
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadata,
      ToChannelFromBotLoginUrl: cloud.login + (settings.tenantId ?? cloud.sharedTenant),
      ToChannelFromBotOAuthScope: cloud.scope,
      OAuthUrl: cloud.scope,
    },
    undefined,
    {
      requiredEndorsements: [],
      validateClaims: (claims) => {
        const claim = (type: string) => claims.find((one) => one.type === type)?.value;
        if (claim('iss') === cloud.issuer && claim('serviceurl')) return Promise.resolve();
        return Promise.reject(new Error('The token is not one of the Bot Connector.'));
      },
    },
  );
  const adapter = new CloudAdapter(authentication);

  return async (activity, authorization, take) => {
    const sent = activity as unknown as Parameters<typeof authentication.authenticateRequest>[0];
    const who = await authentication.authenticateRequest(sent, authorization).catch((error: unknown) => {
      const { statusCode, name } = error as { statusCode?: number; name?: string };
      if (statusCode === 500 || name === 'FetchError')
        throw new HttpError(503, 'KeysUnavailable', 'The keys of the Bot Connector could not be read: try again.');
      throw new HttpError(401, 'Unauthorized', 'This is not signed by the Bot Connector for this app.');
    });
    let taken: Promise<void> | undefined;
    await adapter.processActivityDirect(who, sent, async () => {
      taken = take();
      await taken.catch(() => undefined); // the adapter would make another error of it
    });
    await taken;
  };
}
