import { z } from 'zod';
import type { Buyers } from '../../knowledge/buyers/buyers.ts';
import type { Account, Accounts } from '../../knowledge/staff/accounts.ts';
import type { ExternalAccount, Links } from '../../knowledge/staff/links.ts';
import type { LooksAfter } from '../../knowledge/staff/looks-after.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface ChannelAccountParts {
  accounts: Accounts;
  links: Links;
  looksAfter: LooksAfter;
  buyers: Buyers;
}

const MOST_COMPANIES = 5000;

/** One's own accounts in Teams and Slack, and who looks after which companies there. */
export function channelAccountRoutes(parts: ChannelAccountParts): ConsoleRoute[] {
  const { accounts, links, looksAfter } = parts;

  /** A demo account changes no real one. */
  function member(id: string, by: Account): Account {
    const account = accounts.account(id);
    if (!account) throw new HttpError(404, 'NoSuchAccount', 'There is no such account.');
    if (by.demo && !account.demo)
      throw new HttpError(403, 'DemoAccount', 'A demo account cannot change a real one: sign in as yourself.');
    return account;
  }

  return [
    route({
      method: 'get',
      path: '/channel-accounts',
      least: 'agent',
      run: ({ who }) => ({
        body: { accounts: links.of(who.account.id), companies: looksAfter.companiesOf(who.account.id) },
      }),
    }),
    route({
      method: 'post',
      path: '/link-code',
      least: 'agent',
      personOnly: true,
      run: ({ who, at }) => ({ status: 201, body: links.newCode(who.account.id, { by: who.by, at }) }),
    }),
    route({
      method: 'delete',
      path: '/channel-accounts/:channel/:id',
      least: 'agent',
      run({ who, params, at }) {
        // A channel that is none holds no account.
        const account = { channel: params.channel, externalId: params.id! } as ExternalAccount;
        if (!links.unlink(who.account.id, account, { by: who.by, at }))
          throw new HttpError(404, 'NoSuchLink', 'You have no such account linked.');
        return { body: {} };
      },
    }),
    route({
      method: 'get',
      path: '/companies',
      least: 'manager',
      run: async () => ({ body: { companies: await parts.buyers.names() } }),
    }),
    route({
      method: 'get',
      path: '/staff/:id/companies',
      least: 'manager',
      run({ params }) {
        if (!accounts.account(params.id!)) throw new HttpError(404, 'NoSuchAccount', 'There is no such account.');
        return { body: { companies: looksAfter.companiesOf(params.id!) } };
      },
    }),
    route({
      method: 'put',
      path: '/staff/:id/companies',
      least: 'manager',
      body: z.object({ companies: z.array(z.string().max(200)).max(MOST_COMPANIES) }),
      async run({ who, params, body, at }) {
        const { id } = member(params.id!, who.account);
        const known = new Set((await parts.buyers.names()).map((company) => company.id));
        const unknown = body.companies.find((company) => !known.has(company));
        if (unknown !== undefined)
          throw new HttpError(400, 'NoSuchCompany', `There is no company ${unknown}: send ids of /companies.`);
        looksAfter.set(id, body.companies, { by: who.by, at });
        return { body: { companies: looksAfter.companiesOf(id) } };
      },
    }),
  ];
}
