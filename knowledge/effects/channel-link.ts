import { audit } from '../staff/audit.ts';
import { staffPerson } from '../staff/person-id.ts';
import { type Prepare, StaleEffect } from './effect.ts';

/** An account of Teams or Slack becomes that of the member of staff who made the code; the code is used up. */
export interface ChannelLink {
  kind: 'channel-link';
  at: string; // by the real clock, as whoever signs in
  hash: string; // of the code
  channel: 'slack' | 'teams';
  externalId: string;
}

/** An account said a wrong code, or one too many. */
export interface LinkRefused {
  kind: 'link-refused';
  at: string;
  channel: 'slack' | 'teams';
  externalId: string;
}

export const channelLink: Prepare<ChannelLink> = (handle) => {
  const use = handle.prepare('DELETE FROM link_code WHERE hash = ? AND expires_at > ? RETURNING staff_id').pluck();
  const insert = handle.prepare(
    `INSERT INTO channel_account (channel, external_id, staff_id, linked_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (channel, external_id) DO UPDATE SET staff_id = excluded.staff_id, linked_at = excluded.linked_at`,
  );
  // A conversation that nobody was known in becomes theirs: that is where they are told things.
  const claim = handle.prepare('UPDATE conversation SET person_id = ? WHERE id = ? AND person_id IS NULL');
  const note = audit(handle);
  return ({ at, hash, channel, externalId }, scene) => {
    const staffId = use.get(hash, at) as string | undefined;
    if (staffId === undefined) throw new StaleEffect('This code was used or has expired.');
    insert.run(channel, externalId, staffId, at);
    claim.run(staffPerson(staffId), scene.conversationId);
    const actor = { id: staffId, via: channel };
    note({ kind: 'audit', at, actor, act: 'channel-link', subject: staffId, detail: { account: externalId } }, scene);
  };
};

export const linkRefused: Prepare<LinkRefused> = (handle) => {
  const insert = handle.prepare('INSERT INTO link_refusal (at, channel, external_id) VALUES (?, ?, ?)');
  const forget = handle.prepare('DELETE FROM link_refusal WHERE at < ?');
  const note = audit(handle);
  return ({ at, channel, externalId }, scene) => {
    forget.run(new Date(Date.parse(at) - 86_400_000).toISOString());
    insert.run(at, channel, externalId);
    const actor = { id: 'nobody', via: channel };
    note({ kind: 'audit', at, actor, act: 'channel-link-refused', subject: externalId }, scene);
  };
};
