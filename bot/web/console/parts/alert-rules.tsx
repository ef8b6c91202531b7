import { Button, Group, NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ALERT_KINDS, type AlertRule, type When } from '../../../../knowledge/alerts/rules.ts';
import { get, put } from '../api.ts';
import { useChange } from '../change.ts';
import { useWords } from '../words/words.tsx';

/** What one is told in Teams and Slack, and when. */
export function AlertRules() {
  const { data } = useQuery({ queryKey: ['alert-rules'], queryFn: () => get<AlertRule>('/alert-rules') });
  return data ? <Form key={JSON.stringify(data)} rule={data} /> : null;
}

function Form({ rule }: { rule: AlertRule }) {
  const { words } = useWords();
  const change = useChange('alert-rules');
  const t = words.alerts;
  const choices = (['now', 'digest', 'off'] as const).map((value) => ({ value, label: t.when[value] }));

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const { from = '', until = '', digestAt = '', timeZone = '', leadFrom = '' } = said;
    const kinds = Object.fromEntries(ALERT_KINDS.map((kind) => [kind, said[kind] as When])) as AlertRule['kinds'];
    await change(() =>
      put('/alert-rules', {
        ...rule,
        ...{ kinds, digestAt },
        quiet: from && until ? { from, until } : null,
        timeZone: timeZone.trim() || null,
        leadFrom: Number.parseInt(leadFrom, 10) / 100,
      }),
    );
  }

  return (
    <form onSubmit={keep}>
      <Stack gap="xs" align="flex-start" mt="lg">
        <Title order={3} size="h5">
          {t.title}
        </Title>
        <Text size="sm">{t.note}</Text>
        <Group align="end">
          {ALERT_KINDS.map((kind) => (
            <Select
              key={kind}
              name={kind}
              label={t.kinds[kind]}
              size="xs"
              data={choices}
              allowDeselect={false}
              defaultValue={rule.kinds[kind]}
            />
          ))}
        </Group>
        <Group align="end">
          <TextInput name="from" type="time" label={t.quietFrom} size="xs" defaultValue={rule.quiet?.from ?? ''} />
          <TextInput name="until" type="time" label={t.quietUntil} size="xs" defaultValue={rule.quiet?.until ?? ''} />
          <TextInput name="digestAt" type="time" label={t.digestAt} size="xs" required defaultValue={rule.digestAt} />
          <TextInput name="timeZone" label={t.zone} size="xs" maxLength={60} defaultValue={rule.timeZone ?? ''} />
          <NumberInput
            name="leadFrom"
            label={t.leadFrom}
            size="xs"
            min={0}
            max={100}
            allowDecimal={false}
            defaultValue={Math.round(rule.leadFrom * 100)}
          />
          <Button type="submit" size="xs">
            {t.keep}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
