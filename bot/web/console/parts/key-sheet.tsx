import { Button, Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useWords } from '../words/words.tsx';

/** The keys of the console, on `?`; outside text fields only. */
export function KeySheet() {
  const { words } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([['shift+?', open]]);
  const t = words.keys;
  const keys: [keys: string[], what: string][] = [
    [['J'], t.next],
    [['K'], t.previous],
    [['R'], t.reply],
    [['N'], t.note],
    [['A'], t.take],
    [['E'], t.close],
    [['B'], t.handBack],
    [['S'], t.snooze],
    [['/'], t.search],
    [['Ctrl', 'K'], t.palette],
    [['Ctrl', '↵'], t.send],
    [['Ctrl', 'Shift', '↵'], t.sendClose],
    [['?'], t.help],
  ];
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={open}>
        {t.press}
      </Button>
      <Modal opened={opened} onClose={close} title={t.title} size="sm">
        <Stack gap="xs">
          {keys.map(([names, what]) => (
            <Group key={what} justify="space-between">
              <Text size="sm">{what}</Text>
              <Group gap={4}>
                {names.map((name) => (
                  <Kbd key={name}>{name}</Kbd>
                ))}
              </Group>
            </Group>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
