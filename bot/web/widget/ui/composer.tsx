import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../contract.ts';
import { STRINGS } from '../strings.ts';

export const LIMIT = 8000;

export interface ComposerProps {
  language: Language;
  input: RefObject<HTMLTextAreaElement>;
  draft: string;
  keep(text: string): void;
  send(text: string): void;
}

/** Enter sends, Shift+Enter breaks the line; Enter that picks a Chinese candidate does neither. */
export function Composer({ language, input, draft, keep, send }: ComposerProps) {
  const words = STRINGS[language];
  const [text, setText] = useState(draft);
  const [refused, setRefused] = useState(false);

  useLayoutEffect(() => setText(draft), [draft]);
  useLayoutEffect(() => {
    const area = input.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, 128)}px`;
  }, [text]);

  function change(value: string): void {
    setText(value);
    keep(value);
    if (value.trim().length <= LIMIT) setRefused(false);
  }

  function submit(): void {
    const said = text.trim();
    if (!said) return;
    setRefused(said.length > LIMIT);
    if (said.length > LIMIT) return;
    change('');
    send(said);
    input.current?.focus();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {refused && (
        <p class="refused" role="alert" id="qm-refused">
          {words.tooLong(text.trim().length, LIMIT)}
        </p>
      )}
      <textarea
        ref={input}
        rows={1}
        value={text}
        aria-label={words.placeholder}
        aria-invalid={refused}
        aria-describedby={refused ? 'qm-refused' : undefined}
        placeholder={words.placeholder}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          submit();
        }}
      />
      <button type="submit" aria-label={words.send} title={words.send} disabled={!text.trim()}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12 20 4l-5 16-3.5-6.5Z M11.5 13.5 20 4" />
        </svg>
      </button>
    </form>
  );
}
