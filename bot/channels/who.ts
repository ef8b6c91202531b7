import type { Accounts } from '../../knowledge/staff/accounts.ts';
import type { Links } from '../../knowledge/staff/links.ts';
import { staffPerson } from '../../knowledge/staff/person-id.ts';
import { opens } from '../console/who.ts';
import type { ChannelAccount } from './channel.ts';

/**
 * Who an account of Teams or Slack is: the member of staff that it is linked to, or whose e-mail address a full member
 * of the seller's own tenant or team has; null for anybody else, who is a guest. A link to an account that is disabled
 * opens nothing, whatever its e-mail.
 */
export function createWhoIs({
  accounts,
  links,
  demoOpen,
}: {
  accounts: Accounts;
  links: Pick<Links, 'staffOf'>;
  demoOpen: boolean;
}) {
  return (asked: ChannelAccount): string | null => {
    const linked = links.staffOf(asked);
    const believed = asked.fullMember ? asked.email : undefined;
    const account = linked ? accounts.account(linked) : believed ? accounts.byEmail(believed) : undefined;
    return opens(account, demoOpen) ? staffPerson(account.id) : null;
  };
}
