import { Alert, Button, Group, Select, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { mayActAs, ROLES } from '../../../../knowledge/staff/roles.ts';
import type { StaffMember } from '../answers.ts';
import { get, post, put } from '../api.ts';
import { useChange } from '../change.ts';
import { AlertRules } from '../parts/alert-rules.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { LooksAfter } from '../parts/looks-after.tsx';
import { OwnAccounts } from '../parts/own-accounts.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../words/words.tsx';

/** One's own accounts elsewhere; for managers the accounts of the staff, which an admin changes. */
export function StaffPage() {
  const { session } = useSession();
  return (
    <div className="page">
      {mayActAs(session.person.role, 'manager') && <Everybody />}
      <OwnAccounts />
      <AlertRules />
    </div>
  );
}

function Everybody() {
  const { words } = useWords();
  const { session } = useSession();
  const change = useChange('staff');
  const [shown, setShown] = useState('');
  const { data } = useQuery({ queryKey: ['staff'], queryFn: () => get<{ staff: StaffMember[] }>('/staff') });
  const admin = mayActAs(session.person.role, 'admin');
  const t = words.staff;
  const roles = ROLES.map((value) => ({ value, label: t.roles[value]! }));

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const person = Object.fromEntries(new FormData(form)) as { name: string; email: string; role: string };
    await change(async () => {
      const { oneTimePassword } = await post<{ oneTimePassword: string }>('/staff', person);
      setShown(t.oneTime(person.name, oneTimePassword));
      form.reset();
    });
  }

  return (
    <>
      <Title order={2} size="h4" mb="sm">
        {t.title}
      </Title>
      {shown && (
        <Alert color="teal" role="alert" mb="md">
          {shown}
        </Alert>
      )}
      <Scrolls label={t.title}>
        <Table miw={480}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.name}</Table.Th>
              <Table.Th>{t.email}</Table.Th>
              <Table.Th>{t.role}</Table.Th>
              <Table.Th>{t.looksAfter}</Table.Th>
              <Table.Th>{t.active}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.staff.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>{person.name}</Table.Td>
                <Table.Td>{person.email}</Table.Td>
                <Table.Td>
                  {admin ? (
                    <Select
                      aria-label={`${t.role}: ${person.name}`}
                      size="xs"
                      data={roles}
                      allowDeselect={false}
                      value={person.role}
                      onChange={(role) => role && change(() => put(`/staff/${person.id}`, { role }))}
                    />
                  ) : (
                    t.roles[person.role]
                  )}
                </Table.Td>
                <Table.Td>
                  {person.role === 'agent' ? <LooksAfter person={person} /> : <Text size="sm">{t.all}</Text>}
                </Table.Td>
                <Table.Td>
                  {admin ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${person.active ? t.disable : t.enable}: ${person.name}`}
                      onClick={() => change(() => put(`/staff/${person.id}`, { active: !person.active }))}
                    >
                      {person.active ? t.disable : t.enable}
                    </Button>
                  ) : (
                    !person.active && <Text size="sm">{t.disabled}</Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolls>
      <CsvButton
        name="staff.csv"
        columns={['name', 'email', 'role', 'active']}
        rows={(data?.staff ?? []).map((one) => [one.name, one.email, one.role, one.active ? 'yes' : 'no'])}
      />
      {admin && (
        <form onSubmit={add}>
          <Group align="end" mt="md">
            <TextInput name="name" label={t.name} required maxLength={100} />
            <TextInput name="email" type="email" label={t.email} required />
            <Select name="role" label={t.role} data={roles} defaultValue="agent" allowDeselect={false} />
            <Button type="submit">{t.add}</Button>
          </Group>
        </form>
      )}
    </>
  );
}
