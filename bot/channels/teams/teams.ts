import express, { Router } from 'express';
import type { Channel, ChannelParts } from '../channel.ts';
import { HttpError } from '../http-error.ts';
import {
  addressOf,
  isArrival,
  languageOf,
  saidTo,
  type TeamsActivity,
  type TeamsAddress,
  teamsActivity,
  tenantOf,
} from './activity.ts';
import { openAdapter } from './adapter.ts';
import { createAppToken } from './app-token.ts';
import { type Cloud, GOVERNMENT_CLOUD, isLoopback, isPlaygroundUrl, isServiceUrl, PUBLIC_CLOUD } from './clouds.ts';
import { createConnector } from './connector.ts';
import { toTeams } from './render.ts';
import { createRoster } from './roster.ts';
import type { TeamsSettings } from './settings.ts';

/**
 * Microsoft Teams: `/api/messages` for what comes in, the Bot Connector for what goes out.
 * A message is acknowledged when it is stored; its answer is posted later, by the address that came with it.
 *
 * @param cloud Microsoft's, or a stand-in for it
 */
export async function openTeams(
  settings: TeamsSettings,
  parts: ChannelParts,
  cloud: Cloud = settings.government ? GOVERNMENT_CLOUD : PUBLIC_CLOUD,
): Promise<Channel> {
  const { addresses, words, log } = parts;
  const mayCall = (url: string) => (settings.playground ? isPlaygroundUrl(url) : isServiceUrl(url, cloud));
  const receive = await openAdapter(settings, cloud);
  const token = createAppToken(settings, cloud, parts.clock);
  const connector = createConnector({ token, mayCall, clock: parts.clock });
  const roster = createRoster({ connector, clock: parts.clock, log });

  const router = Router();
  router.post('/', express.json({ limit: '256kb' }), async (request, response) => {
    if (settings.playground) onThisMachine(request);
    const parsed = teamsActivity.safeParse(request.body);
    if (!parsed.success)
      throw new HttpError(
        400,
        'BadSyntax',
        `The activity is not one of Teams: ${parsed.error.issues[0]?.path.join('.') || 'body'} is missing or wrong.`,
      );
    const activity = parsed.data;
    if (!mayCall(activity.serviceUrl))
      throw new HttpError(403, 'ServiceUrlNotAllowed', 'The serviceUrl is no address of Microsoft Teams.');
    await receive(activity, request.get('authorization') ?? '', () => take(activity));
    if (activity.type !== 'invoke') response.status(200).end();
    else if (saidTo(activity)) response.json(pressed(words[languageOf(activity)].channels.working));
    else response.status(501).end(); // a feature of Teams that the manifest does not ask for
  });

  async function take(activity: TeamsActivity): Promise<void> {
    const said = saidTo(activity);
    if (!said && !isArrival(activity)) return;
    const address = addressOf(activity);
    const personId = await whoIs(activity, address);
    const companyId = personId ? ((await parts.companyOf(personId)) ?? null) : null;
    const isNew = addresses.find('teams', address.conversationId) === undefined;
    const conversationId = addresses.conversationFor(
      'teams',
      address.conversationId,
      address,
      personId ? { id: personId, companyId } : undefined,
      parts.now().toISOString(),
    );
    if (!said) {
      // Teams tells of an arrival twice, and again when the app is updated.
      if (isNew) await greet(conversationId, activity, personId !== null);
      return;
    }
    await parts.accept({
      conversationId,
      channel: 'teams',
      externalId: `${address.conversationId}|${activity.id ?? ''}`, // an id is unique in its conversation
      personId,
      ...said,
      activity: {
        type: 'message',
        from: { id: personId ?? 'guest', role: 'user', ...(activity.from.name && { name: activity.from.name }) },
        ...(said.text && { text: said.text }),
        ...(said.value !== undefined && { value: said.value }),
        locale: activity.locale ?? languageOf(activity),
        channelData: { account: accountIdOf(activity) },
      },
    });
  }

  /** Somebody who is linked, or a full member of the seller's own tenant by the directory's e-mail; else a guest. */
  async function whoIs(activity: TeamsActivity, address: TeamsAddress): Promise<string | null> {
    const { from } = activity;
    const account = { channel: 'teams' as const, externalId: accountIdOf(activity), fullMember: false };
    const linked = await parts.whoIs(account);
    if (linked || !settings.tenantId || tenantOf(activity) !== settings.tenantId) return linked;
    const member = await roster(address, from.id);
    const own = member?.tenantId === settings.tenantId && member.role === 'user';
    if (!member?.email || !own || member.aadObjectId !== from.aadObjectId) return null;
    return parts.whoIs({ ...account, email: member.email, fullMember: true });
  }

  async function greet(conversationId: string, activity: TeamsActivity, known: boolean): Promise<void> {
    const language = languageOf(activity);
    const text = words[language].channels.arrived(known, !addressOf(activity).personal);
    await parts.tell(conversationId, { text, citations: [] }, language);
  }

  return {
    channel: 'teams',
    routes: [{ path: '/api/messages', router }],
    isDirect: (address) => (address as TeamsAddress).personal,
    wholeOf(address) {
      const { personal, ...rest } = address as TeamsAddress;
      const key = rest.conversationId.replace(/;messageid=.*$/, '');
      return personal ? undefined : { key, address: { ...rest, personal, conversationId: key } };
    },
    post: (address, activity) =>
      connector.post(address as TeamsAddress, toTeams(activity, address as TeamsAddress, parts.timeZone)),
    async typing(address) {
      const { bot: from, conversationId: id } = address as TeamsAddress;
      await connector
        .post(address as TeamsAddress, { type: 'typing', from, conversation: { id } })
        .catch(() => undefined);
    },
  };
}

const accountIdOf = ({ from }: TeamsActivity) => from.aadObjectId ?? from.id;

/** The Playground has no credentials: it is let in from this machine only, and no page of another site is. */
function onThisMachine(request: express.Request): void {
  const from = request.socket.remoteAddress ?? '';
  const asked = `http://${request.get('host') ?? ''}`;
  const hostname = URL.canParse(asked) ? new URL(asked).hostname : '';
  const local = from === '127.0.0.1' || from === '::1' || from === '::ffff:127.0.0.1';
  if (!local || !isLoopback(hostname) || request.get('origin'))
    throw new HttpError(
      403,
      'NotAllowed',
      'Without credentials only the Agents Playground on this machine is answered.',
    );
}

/** The answer to a pressed Action.Execute: Teams shows it under the card for a moment. */
const pressed = (text: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
