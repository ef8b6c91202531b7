import { Alert, Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Conversation } from '../answers.ts';
import { ApiError, post, put } from '../api.ts';
import { showError } from '../errors.ts';
import { dateTime } from '../format.ts';
import { useLive } from '../live.tsx';
import { useWords } from '../words/words.tsx';
import { CannedMenu, unfilled } from './canned.tsx';
import { takeBack } from './held.ts';
import { useInserted } from './insert.ts';
import { LaterMenu } from './later-menu.tsx';
import { SuggestionBox } from './suggestion.tsx';

export interface ComposerHandle {
  /** Puts the cursor into the reply or the note. */
  write(kind: 'reply' | 'note'): void;
}

const SAVE_MS = 400;
const UNDO_MS = 10_000;

/** Where a reply or a note is written; the reply's draft is kept on the server as it is typed. */
export function Composer(props: {
  ref: Ref<ComposerHandle>;
  conversation: Conversation;
  mine: boolean;
  buyer: string;
  /** The next conversation may come. */
  onDone(): void;
}) {
  const { conversation: data, mine, buyer } = props;
  const { id, takenBy } = data.conversation;
  const { words, language } = useWords();
  const { at } = useLive();
  const client = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState<'reply' | 'note'>('reply');
  const [reply, setReply] = useState(data.draft);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [movedOn, setMovedOn] = useState(false);
  // The same try, however often it is sent, is said once.
  const attempt = useRef(crypto.randomUUID());
  const t = words.act;
  const seen = data.activities.findLast(({ author }) => author === 'user')?.sequence ?? 0;

  const keep = useDebouncedCallback(async (text: string) => {
    await put(`/conversations/${id}/draft`, { text }).then(
      () => setSaved(true),
      () => setSaved(false),
    );
    at({ conversation: id, typing: false });
  }, SAVE_MS);
  const type = (text: string) => {
    setReply(text);
    setSaved(false);
    at({ conversation: id, typing: text.length > 0 });
    keep(text);
  };
  useInserted((text) => type(reply ? `${reply} ${text}` : text));
  useImperativeHandle(props.ref, () => ({
    write(which) {
      flushSync(() => setKind(which)); // the next key is already text
      field.current?.focus();
    },
  }));

  /** @param how when it is said and whether that ends it; `text` instead of what is in the field */
  async function send(how: { release?: Date; closes?: boolean; text?: string } = {}) {
    const text = (how.text ?? (kind === 'reply' ? reply : note)).trim();
    if (!text || busy || (kind === 'reply' && !mine)) return;
    const places = kind === 'reply' ? unfilled(text) : [];
    if (places.length) return notifications.show({ color: 'yellow', message: t.empty(places.join(', ')) });
    setBusy(true);
    try {
      if (kind === 'note') {
        await post(`/conversations/${id}/notes`, { text });
        setNote('');
      } else {
        const { release, closes } = how;
        const held = { id: attempt.current, conversationId: id };
        await post(`/conversations/${id}/replies`, {
          ...{ text, id: attempt.current, seen },
          ...(release && { release: release.toISOString() }),
          ...(closes && { closes }),
        });
        keep.cancel();
        if (how.text === undefined) setReply('');
        if (release) tellHeld(held, release);
        setMovedOn(false);
        attempt.current = crypto.randomUUID();
        at({ conversation: id, typing: false });
      }
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'MovedOn') setMovedOn(true);
      else showError(failure, words);
    }
    await client.invalidateQueries({ queryKey: ['conversation', id] });
    setBusy(false);
    field.current?.focus();
  }

  /** In one stroke: said in ten seconds, closed with it, and the next one comes. */
  async function sendAndClose() {
    if (kind !== 'reply' || !reply.trim() || unfilled(reply).length) return send();
    await send({ release: new Date(Date.now() + UNDO_MS), closes: true });
    props.onDone();
  }

  function tellHeld(held: { id: string; conversationId: string }, release: Date) {
    const soon = release.getTime() - Date.now() <= UNDO_MS;
    notifications.show({
      id: held.id,
      autoClose: soon ? UNDO_MS : 5000,
      message: (
        <Group justify="space-between">
          {soon ? t.sending(UNDO_MS / 1000) : t.willSend(dateTime(release.toISOString(), language))}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(held.id);
              void takeBack(held, client, words);
            }}
          >
            {t.takeBack}
          </Button>
        </Group>
      ),
    });
  }

  const locked = kind === 'reply' && !mine;
  return (
    <div className="composer">
      {mine && (
        <SuggestionBox
          conversation={id}
          to={seen}
          answered={data.activities.at(-1)?.author === 'staff'}
          onEdit={type}
          onSend={(text) => send({ text })}
        />
      )}
      {movedOn && (
        <Alert color="yellow" role="alert" mb="xs" p="xs">
          {t.movedOn}
        </Alert>
      )}
      <Textarea
        ref={field}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={8000}
        aria-label={kind === 'reply' ? t.placeholder(buyer) : t.note}
        placeholder={kind === 'reply' ? t.placeholder(buyer) : t.notePlaceholder}
        value={kind === 'reply' ? reply : note}
        onChange={({ currentTarget }) => (kind === 'reply' ? type(currentTarget.value) : setNote(currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            void (event.shiftKey ? sendAndClose() : send());
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={t.reply}
            value={kind}
            onChange={(value) => setKind(value as 'reply' | 'note')}
            data={[
              { value: 'reply', label: t.reply },
              { value: 'note', label: t.note },
            ]}
          />
          <Text size="xs" className="meta" role="status">
            {locked
              ? takenBy
                ? t.withOther(takenBy.name)
                : t.takeFirst
              : saved && kind === 'reply' && reply
                ? t.saved
                : ''}
          </Text>
        </Group>
        <Group gap="xs" justify="flex-end">
          {kind === 'reply' && mine && (
            <>
              <CannedMenu
                head={data.conversation}
                text={reply}
                onPick={(text) => type(reply ? `${reply} ${text}` : text)}
              />
              <LaterMenu disabled={!reply.trim()} onPick={(release) => send({ release })} />
              <Button size="xs" variant="default" onClick={sendAndClose} disabled={!reply.trim()}>
                {t.sendClose}
              </Button>
            </>
          )}
          <Button size="xs" onClick={() => send()} loading={busy} disabled={locked}>
            {kind === 'note' ? t.addNote : movedOn ? t.sendAnyway : t.send}
          </Button>
        </Group>
      </Group>
    </div>
  );
}
