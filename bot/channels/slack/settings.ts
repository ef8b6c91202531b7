import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';

/** The settings of the Slack channel, by the names that Slack's own tools give them. */
export const SLACK_SETTINGS = {
  SLACK_SIGNING_SECRET: z.string().min(16, 'must be the signing secret of the app, of 32 characters').optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/, 'must be the bot token of the app, which begins with xoxb-')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/, 'must be an app-level token, which begins with xapp-')
    .optional(),
};

export interface SlackSettings {
  botToken: string;
  /** Slack calls the desk over HTTP, and signs with this. */
  signingSecret: string | undefined;
  /** The desk calls Slack (Socket Mode). */
  appToken: string | undefined;
}

/**
 * What the settings say of Slack; undefined where the channel is closed.
 *
 * @throws ConfigError naming the setting that is missing
 */
export function readSlack(s: z.infer<z.ZodObject<typeof SLACK_SETTINGS>>): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = s;
  if (!botToken) {
    for (const name of ['SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'] as const)
      if (s[name]) throw new ConfigError(`The setting SLACK_BOT_TOKEN is missing: ${name} needs it.`);
    return undefined;
  }
  if (!signingSecret && !appToken)
    throw new ConfigError(
      'The setting SLACK_SIGNING_SECRET is missing: Slack signs with it what it sends (or set SLACK_APP_TOKEN for Socket Mode).',
    );
  return { botToken, signingSecret, appToken };
}
