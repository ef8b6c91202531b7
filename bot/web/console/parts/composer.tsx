import { Alert, Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Conversation } from '../answers.ts';
import { ApiError, post, put } from '../api.ts';
import { showError } from '../errors.ts';
import { useLive } from '../live.tsx';
import { useWords } from '../words/words.tsx';
import { useInserted } from './insert.ts';

export interface ComposerHandle {
  /** Puts the cursor into the reply or the note. */
  write(kind: 'reply' | 'note'): void;
}

const SAVE_MS = 400;

/** Where a reply or a note is written; the reply's draft is kept on the server as it is typed. */
export function Composer(props: {
  ref: Ref<ComposerHandle>;
  conversation: Conversation;
  mine: boolean;
  buyer: string;
}) {
  const { conversation: data, mine, buyer } = props;
  const { id, takenBy } = data.conversation;
  const { words } = useWords();
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
      setKind(which);
      setTimeout(() => field.current?.focus());
    },
  }));

  async function send() {
    const text = (kind === 'reply' ? reply : note).trim();
    if (!text || busy || (kind === 'reply' && !mine)) return;
    setBusy(true);
    try {
      if (kind === 'note') {
        await post(`/conversations/${id}/notes`, { text });
        setNote('');
      } else {
        await post(`/conversations/${id}/replies`, { text, id: attempt.current, seen });
        keep.cancel();
        setReply('');
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

  const locked = kind === 'reply' && !mine;
  return (
    <div className="composer">
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
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
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
        <Button size="xs" onClick={send} loading={busy} disabled={locked}>
          {kind === 'note' ? t.addNote : movedOn ? t.sendAnyway : t.send}
        </Button>
      </Group>
    </div>
  );
}
