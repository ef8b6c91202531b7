import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { HeldReply } from '../../../../knowledge/conversations/held-replies.ts';
import { get } from '../api.ts';
import { dateTime } from '../format.ts';
import { useWords } from '../words/words.tsx';
import { takeBack } from './held.ts';

/** One's own replies that wait for their time. */
export function HeldList() {
  const { words, language } = useWords();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['conversations', 'held'],
    queryFn: () => get<{ replies: HeldReply[] }>('/held-replies'),
  });
  return (
    <ul className="heads">
      {data?.replies.map((reply) => (
        <li key={reply.id} className="head">
          <Link href={`/console/conversations/${reply.conversationId}`}>
            {words.act.willSend(dateTime(reply.releaseAt, language))}
          </Link>
          <Text size="sm" lineClamp={2}>
            {reply.text}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => takeBack(reply, client, words)}>
            {words.act.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
