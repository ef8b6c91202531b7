import { Button, Group, Modal, Paper, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import type { ApprovalView } from '../answers.ts';
import { get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { dateTime, decimal, money, percent, since } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { RiskyOrdersPart } from '../parts/risky-orders.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../words/words.tsx';

/** Orders that wait for the seller's yes; for managers also the risky ones that do not. */
export function ApprovalsPage() {
  const { words } = useWords();
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: ['approvals'],
    queryFn: () => get<{ approvals: ApprovalView[] }>('/approvals'),
    refetchInterval: 30_000,
  });
  return (
    <div className="page">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {words.approvals.title}
        </Title>
        <CsvButton
          name="approvals.csv"
          columns={['order', 'company', 'buyer', 'asked_at', 'reason', 'total', 'currency']}
          rows={(data?.approvals ?? []).map((one) => [
            ...[one.orderId, one.companyName, one.buyerName, one.askedAt, one.reason],
            ...[decimal(one.total ?? one.net, one.currency), one.currency],
          ])}
        />
      </Group>
      {data?.approvals.length === 0 && <Text>{words.approvals.none}</Text>}
      <Stack>
        {data?.approvals.map((approval) => (
          <One key={approval.id} id={approval.id} head={approval} />
        ))}
      </Stack>
      {mayActAs(session.person.role, 'manager') && <RiskyOrdersPart />}
    </div>
  );
}

function One({ id, head }: { id: string; head: ApprovalView }) {
  const { words, language } = useWords();
  const { session } = useSession();
  const change = useChange('approvals');
  const [writing, setWriting] = useState<'decline' | 'ask'>();
  const [text, setText] = useState('');
  const { data } = useQuery({ queryKey: ['approvals', id], queryFn: () => get<ApprovalView>(`/approvals/${id}`) });
  const t = words.approvals;
  const decides = mayActAs(session.person.role, 'manager');

  const act = (what: 'approve' | 'decline' | 'ask') =>
    change(async () => {
      await post(`/approvals/${id}/${what}`, what === 'ask' ? { question: text } : text ? { note: text } : {});
      const said = { approve: t.approved(head.orderId), decline: t.declined(head.orderId), ask: t.asked2 };
      notifications.show({ message: said[what] });
      setWriting(undefined);
      setText('');
    });

  return (
    <Paper withBorder p="md" component="section" aria-label={head.orderId}>
      <Group justify="space-between">
        <div>
          <Title order={3} size="h5">
            {head.companyName} · {head.orderId}
          </Title>
          <Text size="sm">
            {money(head.total ?? head.net, head.currency, language)} · {t.reasons[head.reason] ?? head.reason} ·{' '}
            {head.buyerName} · {words.inbox.waits(since(head.askedAt, language))}
          </Text>
        </div>
        <Group gap="xs">
          {decides ? (
            <>
              <Button size="xs" onClick={() => act('approve')}>
                {t.approve}
              </Button>
              <Button size="xs" variant="default" onClick={() => setWriting('decline')}>
                {t.decline}
              </Button>
            </>
          ) : (
            <Text size="sm">{t.managerOnly}</Text>
          )}
          <Button size="xs" variant="default" onClick={() => setWriting('ask')}>
            {t.ask}
          </Button>
        </Group>
      </Group>
      {data?.credit?.left !== undefined && data.credit.left !== null && (
        <Text size="sm">
          {words.company.credit}: {money(data.credit.left, data.credit.currency, language)}
        </Text>
      )}
      {data?.risk && (
        <>
          <Text size="sm" fw={600} mt={4}>
            {words.work.orders.is(percent(data.risk.p))}{' '}
            <span className="meta">{words.work.trained(dateTime(data.risk.trainedAt, language))}</span>
          </Text>
          <Reasons kind="risk" of={data.risk.reasons} />
        </>
      )}
      {data?.order && (
        <>
          <CsvButton
            name={`${head.orderId}.csv`}
            columns={['line', 'sku', 'product', 'quantity', 'net', 'currency']}
            rows={data.order.lines.map((line) => [
              ...[line.line, line.sku, line.nameEn, line.quantity],
              ...[decimal(line.net, head.currency), head.currency],
            ])}
          />
          <Scrolls label={`${t.product}: ${head.orderId}`}>
            <Table mt="xs" verticalSpacing={4} miw={420}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t.product}</Table.Th>
                  <Table.Th ta="right">{t.quantity}</Table.Th>
                  <Table.Th ta="right">{t.net}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.order.lines.map((line) => (
                  <Table.Tr key={line.line}>
                    <Table.Td>
                      {line.sku} {language === 'zh' ? line.nameZh : line.nameEn}
                    </Table.Td>
                    <Table.Td ta="right">{line.quantity.toLocaleString()}</Table.Td>
                    <Table.Td ta="right">{money(line.net, head.currency, language)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Scrolls>
        </>
      )}
      <Modal
        opened={writing !== undefined}
        onClose={() => setWriting(undefined)}
        title={writing === 'ask' ? t.ask : t.decline}
      >
        <Textarea
          data-autofocus
          label={writing === 'ask' ? t.question : t.note}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={3}
          maxLength={1000}
        />
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => setWriting(undefined)}>
            {t.cancel}
          </Button>
          <Button disabled={!text.trim()} onClick={() => writing && act(writing)}>
            {t.send}
          </Button>
        </Group>
      </Modal>
    </Paper>
  );
}
