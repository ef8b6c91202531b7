import { Alert, Button, Group, Modal, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ArticleVersion } from '../../../../knowledge/faq/versions/rows.ts';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import type { DraftEffect, DraftEffectState } from '../../../replay/draft-effects.ts';
import { type ApiError, get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { sentence } from '../errors.ts';
import { useSession } from '../session.tsx';
import { intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';
import { ChangedReply } from './changed-reply.tsx';

/** One decimal: a change of a few questions in many is to be seen. */
const tenths = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The step before an article is published: what it does to the check questions and to replies that were given. */
export function ArticleEffect({ of, onClose }: { of: ArticleVersion; onClose(): void }) {
  const { words } = useWords();
  const { session } = useSession();
  const narrow = useMediaQuery('(max-width: 48em)');
  const change = useChange('articles');
  const { id, language, version } = of;
  const path = `/articles/${encodeURIComponent(id)}`;
  const begin = () => post<DraftEffectState>(`${path}/effect`, { language, version });
  const { data, error, refetch } = useQuery<DraftEffectState, ApiError>({
    queryKey: ['effect', id, language, version],
    queryFn: async () => {
      const state = await get<DraftEffectState>(`${path}/effect?language=${language}&version=${version}`);
      return state.running || state.effect || state.failed ? state : begin();
    },
    refetchInterval: ({ state }) => (state.data?.running || state.error ? 1000 : false),
  });
  const t = words.effects;
  const publish = () =>
    change(async () => {
      await post(`${path}/${of.status === 'draft' ? 'publish' : 'rollback'}`, { language, version });
      notifications.show({ message: words.knowledge.published });
      onClose();
    });
  const again = () => change(() => begin().then(() => refetch()));
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      fullScreen={narrow ?? false}
      title={t.title(id, version)}
      closeButtonProps={{ 'aria-label': words.act.close }}
    >
      <Stack gap="sm">
        <div role="status">
          {error && <Alert color="red">{sentence(error, words)}</Alert>}
          {data?.failed && <Alert color="red">{t.failed(data.failed)}</Alert>}
          {data?.effect && <Summary effect={data.effect} limits={data.limits} />}
          {data?.running && <Text size="sm">{t.running(data.limits.conversations, data.limits.seconds)}</Text>}
        </div>
        {data?.running && <Progress value={5 + 95 * data.progress} animated aria-label={t.progress} />}
        <Group>
          {mayActAs(session.person.role, 'manager') ? (
            <Button onClick={publish} variant={data?.effect ? 'filled' : 'default'}>
              {data?.effect ? words.knowledge.publish : t.now}
            </Button>
          ) : (
            <Text size="sm">{t.managerOnly}</Text>
          )}
          {data?.failed && (
            <Button variant="default" onClick={again}>
              {t.again}
            </Button>
          )}
        </Group>
        {data?.effect && <Details effect={data.effect} />}
      </Stack>
    </Modal>
  );
}

function Summary({ effect, limits }: { effect: DraftEffect; limits: DraftEffectState['limits'] }) {
  const { words } = useWords();
  const t = words.effects;
  const { gate } = effect;
  return (
    <>
      <Title order={3} size="h4">
        {t.changed(effect.changed)}
      </Title>
      <Text size="sm">
        {t.of(effect.turns, effect.conversations, limits.conversations)} {effect.cut && t.cut(limits.seconds)}
      </Text>
      {gate && <Text size="sm">{t.gate(gate.rows, tenths(gate.before), tenths(gate.after))}</Text>}
      {effect.worse && (
        <Alert color="red" mt="xs">
          {t.worse}
        </Alert>
      )}
    </>
  );
}

function Details({ effect }: { effect: DraftEffect }) {
  const { words, language } = useWords();
  const t = words.effects;
  const gate = effect.gate?.changes ?? [];
  return (
    <>
      {gate.length > 0 && (
        <details open={effect.worse}>
          <summary>{t.gateChanges(gate.length)}</summary>
          <Table.ScrollContainer minWidth={420} scrollAreaProps={{ tabIndex: 0 }}>
            <Table
              data={{
                head: [t.question, t.right, t.before, t.after],
                body: gate.map(({ text, right, before, after }) => [
                  text,
                  ...[right, before, after].map((found) => (found === 'none' ? t.nothing : found)),
                ]),
              }}
            />
          </Table.ScrollContainer>
        </details>
      )}
      {effect.intents.length > 0 && (
        <Table
          data={{
            head: [t.intent, t.after, t.replies],
            body: effect.intents.map(({ before, after, count }) => [
              intentName(before, language),
              before === after ? t.same : intentName(after, language),
              count,
            ]),
          }}
        />
      )}
      {effect.changes.map((one) => (
        <ChangedReply key={`${one.conversationId} ${one.sequence}`} change={one} />
      ))}
      {effect.changes.length < effect.changed && <Text size="sm">{t.shown(effect.changes.length)}</Text>}
    </>
  );
}
