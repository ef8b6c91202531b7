import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LinkedAccount } from '../../../../knowledge/staff/links.ts';
import { api, get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { day, time } from '../format.ts';
import { useWords } from '../words/words.tsx';

const NAMES = { slack: 'Slack', teams: 'Teams' };

/** One's own accounts in Teams and Slack, and the code that links another one. */
export function OwnAccounts() {
  const { words, language } = useWords();
  const change = useChange('channel-accounts');
  const [code, setCode] = useState<{ code: string; expiresAt: string }>();
  const { data } = useQuery({
    queryKey: ['channel-accounts'],
    queryFn: () => get<{ accounts: LinkedAccount[] }>('/channel-accounts'),
  });
  const t = words.staff.own;
  const unlink = ({ channel, externalId }: LinkedAccount) =>
    change(() => api('DELETE', `/channel-accounts/${channel}/${encodeURIComponent(externalId)}`));
  return (
    <Stack gap="xs" align="flex-start" mt="lg">
      <Title order={3} size="h5">
        {t.title}
      </Title>
      {data?.accounts.length === 0 && <Text size="sm">{t.none}</Text>}
      {data?.accounts.map((account) => (
        <Group key={`${account.channel} ${account.externalId}`} gap="sm">
          <Text size="sm">{t.linked(NAMES[account.channel], day(account.linkedAt, language))}</Text>
          <Button size="compact-sm" variant="default" onClick={() => unlink(account)}>
            {t.unlink}
          </Button>
        </Group>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => change(async () => setCode(await post('/link-code')))}>
        {t.get}
      </Button>
      {code && (
        <Alert color="teal" role="alert">
          {t.say(code.code, time(code.expiresAt, language))}
        </Alert>
      )}
    </Stack>
  );
}
