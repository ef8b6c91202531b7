import { Button, Group, Modal, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyName } from '../../../../knowledge/buyers/buyers.ts';
import type { StaffMember } from '../answers.ts';
import { get, put } from '../api.ts';
import { useChange } from '../change.ts';
import { useWords } from '../words/words.tsx';

/** Of a long list this many are shown while the name is typed. */
const SHOWN = 30;

/** Which companies an agent looks after; a manager opens it and chooses them. */
export function LooksAfter({ person }: { person: StaffMember }) {
  const { words } = useWords();
  const change = useChange('looks-after');
  const [chosen, setChosen] = useState<string[]>();
  const { data } = useQuery({
    queryKey: ['looks-after', person.id],
    queryFn: () => get<{ companies: string[] }>(`/staff/${person.id}/companies`),
  });
  const { data: all } = useQuery({
    queryKey: ['companies'],
    queryFn: () => get<{ companies: CompanyName[] }>('/companies'),
    enabled: chosen !== undefined,
  });
  const t = words.staff;
  const title = t.companiesOf(person.name);
  const close = () => setChosen(undefined);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t.companies(data?.companies.length ?? 0)}: ${title}`}
        disabled={!data}
        onClick={() => setChosen(data?.companies ?? [])}
      >
        {t.companies(data?.companies.length ?? 0)}
      </Button>
      <Modal opened={chosen !== undefined} onClose={close} title={title}>
        <MultiSelect
          aria-label={title}
          searchable
          limit={SHOWN}
          data={(all?.companies ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
          value={chosen ?? []}
          onChange={setChosen}
        />
        <Group mt="md">
          <Button
            onClick={() =>
              change(async () => {
                await put(`/staff/${person.id}/companies`, { companies: chosen ?? [] });
                close();
              })
            }
          >
            {t.keep}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
