import { Button, Group, Image, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { Note } from '../../../../knowledge/conversations/conversations.ts';
import type { Rating } from '../../../../knowledge/conversations/ratings.ts';
import type { Conversation, Row } from '../answers.ts';
import { post } from '../api.ts';
import { showError } from '../errors.ts';
import { time } from '../format.ts';
import { useWords } from '../words/words.tsx';
import { Why } from './why.tsx';

/** What was said on both sides, with the notes between; it stands at its end when something new comes. */
export function Transcript({ conversation, buyer }: { conversation: Conversation; buyer: string }) {
  const end = useRef<HTMLDivElement>(null);
  const { activities, notes } = conversation;
  const last = activities.at(-1)?.sequence ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new moves it, nothing else
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [last, notes.length]);
  const rows = [
    ...activities.map((row) => ({ at: row.at, key: `said-${row.sequence}`, row })),
    ...notes.map((note) => ({ at: note.at, key: `note-${note.id}`, note })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="said" role="log" aria-label={buyer} tabIndex={0}>
      <ol>
        {rows.map((entry) => (
          <li key={entry.key}>
            {'note' in entry ? (
              <NoteRow note={entry.note} />
            ) : (
              <Said row={entry.row} buyer={buyer} id={conversation.conversation.id} ratings={conversation.ratings} />
            )}
          </li>
        ))}
      </ol>
      <div ref={end} />
    </div>
  );
}

function Said(props: { row: Row; buyer: string; id: string; ratings: readonly Rating[] }) {
  const { row, buyer, id } = props;
  const ratings = props.ratings.filter(({ sequence }) => sequence === row.sequence);
  const { words, language } = useWords();
  const { activity, author, trace } = row;
  const names = { user: buyer, desk: words.inbox.desk, staff: activity.from?.name ?? '' };
  const wrong = async () => {
    try {
      await post(`/conversations/${id}/wrong`, { sequence: row.sequence });
      notifications.show({ message: words.teaching.marked });
    } catch (failure) {
      showError(failure, words);
    }
  };
  const pictures = (activity.attachments ?? []).filter(({ contentType }) => contentType.startsWith('image/'));
  return (
    <div className={`row ${author === 'user' ? 'in' : 'out'} ${author}`}>
      <span className="meta">
        {names[author]} · <time dateTime={row.at}>{time(row.at, language)}</time>
      </span>
      <div className="bubble">
        {activity.text}
        {pictures.map(({ contentUrl, name }) => (
          <Image key={contentUrl} src={attachmentUrl(id, contentUrl)} alt={name ?? ''} maw={240} radius="sm" mt="xs" />
        ))}
        {!!activity.suggestedActions?.actions.length && (
          <Group gap={6} mt={6}>
            {activity.suggestedActions.actions.map(({ title }) => (
              <Text key={title} size="xs" className="chip">
                {title}
              </Text>
            ))}
          </Group>
        )}
      </div>
      {ratings.map(({ about, value }) => (
        <span key={about} className="meta">
          {words.work.rated[about][value === 1 ? 'up' : 'down']}
        </span>
      ))}
      {row.refused && (
        <Text size="xs" c="red">
          {words.inbox.notPosted(row.refused)}
        </Text>
      )}
      {author === 'desk' && trace && (
        <>
          <Why trace={trace} citations={activity.channelData?.citations ?? []} />
          <Button size="compact-sm" variant="subtle" onClick={wrong}>
            {words.teaching.wrong}
          </Button>
        </>
      )}
    </div>
  );
}

/** Where staff see a file: its own address is for the buyer's conversation only. */
const attachmentUrl = (id: string, contentUrl = '') =>
  `/api/console/conversations/${encodeURIComponent(id)}/attachments/${contentUrl.split('/').at(-1)}`;

function NoteRow({ note }: { note: Note }) {
  const { words, language } = useWords();
  return (
    <div className="row note out">
      <span className="meta">
        {words.act.note} · {note.by.name} · {time(note.at, language)}
      </span>
      <div className="bubble">{note.text}</div>
    </div>
  );
}
