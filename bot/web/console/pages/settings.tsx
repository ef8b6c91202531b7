import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SettingInForce, SettingsInForce } from '../../../console/settings-routes.ts';
import { get } from '../api.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

/** What holds on this desk: channels, how long things are kept, signing in, orders. Set by the environment, shown here. */
export function SettingsPage() {
  const { words } = useWords();
  const { data } = useQuery({ queryKey: ['settings'], queryFn: () => get<SettingsInForce>('/settings') });
  const t = words.settings;
  const groups = Object.entries(data ?? {}) as [keyof SettingsInForce, SettingInForce[]][];
  return (
    <div className="page">
      <Title order={2} size="h4">
        {t.title}
      </Title>
      <Text size="sm" mb="sm">
        {t.about}
      </Text>
      {groups.map(([group, rows]) => (
        <Scrolls key={group} label={t.groups[group] ?? group}>
          <Title order={3} size="h6" mt="md">
            {t.groups[group]}
          </Title>
          <Table verticalSpacing={4} layout="fixed">
            <Table.Tbody>
              {rows.map(({ name, value }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={400}>
                    {t.names[name] ?? name}
                    {name === name.toLowerCase() ? null : <div className="meta">{name}</div>}
                  </Table.Th>
                  <Table.Td className="address">{shown(value)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scrolls>
      ))}
      <CsvButton
        name="settings.csv"
        columns={['group', 'setting', 'value']}
        rows={groups.flatMap(([group, rows]) =>
          rows.map(({ name, value }) => [group, name, value === null ? null : String(value)]),
        )}
      />
    </div>
  );

  function shown(value: SettingInForce['value']): string {
    if (value === null) return t.notSet;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    return String(value);
  }
}
