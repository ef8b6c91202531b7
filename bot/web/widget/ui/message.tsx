import { useState } from 'preact/hooks';
import { beside } from '../../../replies/beside.ts';
import type { Language } from '../contract.ts';
import type { Client } from '../direct-line/client.ts';
import type { Message, Rated } from '../direct-line/types.ts';
import { STRINGS } from '../strings.ts';
import { Card } from './card.tsx';
import { Citations } from './citations.tsx';
import { LinkedText } from './linked-text.tsx';
import { Thumbs } from './thumbs.tsx';

const CARD = 'application/vnd.microsoft.card.adaptive';

export interface MessageProps {
  message: Message;
  /** The one before is from the same side: no name again. */
  follows: boolean;
  /** Only the newest of one's own messages says "sent". */
  newestMine: boolean;
  server: string;
  root: ShadowRoot;
  language: Language;
  submit(data: unknown, title: string): void;
  retry(clientId: string): void;
  rated: readonly Rated[];
  rate: Client['rate'];
}

export function MessageView(props: MessageProps) {
  const { message, language } = props;
  const words = STRINGS[language];
  const [drawn, setDrawn] = useState(false);
  const cards = message.attachments.filter((a) => a.contentType === CARD);
  const files = message.attachments.filter((a) => a.contentType !== CARD && a.name);
  const text = cards.reduce((rest, card) => (drawn ? beside(card.content, rest) : rest), message.text);
  return (
    <div class={`message ${message.mine ? 'mine' : 'theirs'}`}>
      {message.mine ? (
        <span class="hidden">{words.you}: </span>
      ) : (
        message.name && <span class={props.follows ? 'hidden' : 'name'}>{message.name}</span>
      )}
      {text && (
        <div class="bubble">
          <LinkedText text={text} />
        </div>
      )}
      {files.map((file) => (
        <div class="bubble">
          {words.file}: {file.name}
        </div>
      ))}
      {cards.map((card) => (
        <Card
          content={card.content}
          server={props.server}
          root={props.root}
          language={language}
          submit={props.submit}
          drawn={() => setDrawn(true)}
        />
      ))}
      <Citations citations={message.citations} language={language} />
      {(message.answer || message.ends) && (
        <Thumbs message={message} rated={props.rated} language={language} rate={props.rate} />
      )}
      {message.delivery && <DeliveryNote {...props} />}
    </div>
  );
}

function DeliveryNote({ message, newestMine, language, retry }: MessageProps) {
  const words = STRINGS[language];
  if (message.delivery === 'sending') return <small class="delivery">{words.sending}</small>;
  if (message.delivery === 'sent') return newestMine ? <small class="delivery">{words.sent}</small> : null;
  return (
    <small class="delivery failed">
      {words.failed}
      <button type="button" onClick={() => message.clientId && retry(message.clientId)}>
        {words.retry}
      </button>
    </small>
  );
}
