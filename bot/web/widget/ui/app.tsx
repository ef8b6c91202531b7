import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../contract.ts';
import type { Client, State } from '../direct-line/client.ts';
import { STRINGS } from '../strings.ts';
import { Chips } from './chips.tsx';
import { Composer } from './composer.tsx';
import { MessageView } from './message.tsx';

export interface AppProps {
  state: State;
  client: Client;
  open: boolean;
  language: Language;
  title: string | undefined;
  server: string;
  root: ShadowRoot;
  input: RefObject<HTMLTextAreaElement>;
  close(): void;
}

export function App(props: AppProps) {
  const { state, client, language, close } = props;
  const words = STRINGS[language];
  const title = props.title ?? words.title;
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={title}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      hidden={!props.open}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && close()}
    >
      <header>
        <div>
          <h2>{title}</h2>
          <p class={`status ${state.status}`} role="status">
            {statusText(state, language)}
          </p>
        </div>
        <button type="button" class="close" aria-label={words.close} title={words.close} onClick={close}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      </header>
      <Log {...props} />
      <Composer
        language={language}
        input={props.input}
        draft={state.draft}
        keep={client.draft}
        send={(text) => client.send(text)}
        attach={client.attach}
      />
    </section>
  );
}

function statusText({ status, person }: State, language: Language): string {
  const words = STRINGS[language];
  if (status === 'connecting' || status === 'offline') return words[status];
  return person ? words.signedIn(person) : words.online;
}

/** Old messages are there in silence; only what comes from now on is read out. */
function Log({ state, client, language, server, root, open, input }: AppProps) {
  const words = STRINGS[language];
  const box = useRef<HTMLDivElement>(null);
  const { messages } = state;
  const last = messages.at(-1);
  const newestMine = messages.findLast((m) => m.mine)?.key;
  /** The pressed chip goes away: focus goes on to the input, or where that would call up a keyboard, to the log. */
  function say(text: string): void {
    client.send(text);
    (matchMedia('(pointer: coarse)').matches ? box : input).current?.focus();
  }

  useLayoutEffect(() => {
    const log = box.current;
    if (!log) return;
    const toEnd = () => {
      log.scrollTop = log.scrollHeight;
    };
    toEnd();
    // A card that is drawn later makes the log longer; whoever has scrolled up is left where they are.
    let atEnd = true;
    log.onscroll = () => {
      atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    };
    const watch = new ResizeObserver(() => atEnd && toEnd());
    for (const child of log.children) watch.observe(child);
    return () => watch.disconnect();
  }, [last?.key, state.typing, open]);

  return (
    <div
      class="log"
      ref={box}
      role="log"
      aria-label={words.log}
      aria-live={state.settled ? 'polite' : 'off'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div class="message theirs">
        <div class="bubble greeting">{words.greeting}</div>
        {!messages.length && (
          <Chips
            label={words.suggested}
            choices={words.suggestions.map((title) => ({ title, value: title }))}
            choose={say}
          />
        )}
      </div>
      {messages.map((message, i) => (
        <MessageView
          key={message.key}
          message={message}
          follows={i > 0 && messages[i - 1]?.mine === message.mine && messages[i - 1]?.name === message.name}
          newestMine={message.key === newestMine}
          server={server}
          root={root}
          language={language}
          submit={(data, label) => client.submit(data, label)}
          retry={client.retry}
          rated={state.rated}
          rate={client.rate}
        />
      ))}
      {last && !last.mine && !state.typing && <Chips label={words.suggested} choices={last.suggestions} choose={say} />}
      {state.typing && (
        <div class="typing" aria-label={words.typing} role="img">
          <i />
          <i />
          <i />
        </div>
      )}
    </div>
  );
}
