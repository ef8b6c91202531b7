import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../contract.ts';
import { STRINGS } from '../strings.ts';

export const LIMIT = 8000;
/** Of an order list, line by line. */
export const LIST_LIMIT = 50_000;

export interface ComposerProps {
  language: Language;
  input: RefObject<HTMLTextAreaElement>;
  draft: string;
  keep(text: string): void;
  send(text: string): void;
  attach(file: File): Promise<boolean>;
}

/** Enter sends, Shift+Enter breaks the line; Enter that picks a Chinese candidate does neither. */
export function Composer({ language, input, draft, keep, send, attach }: ComposerProps) {
  const words = STRINGS[language];
  const [text, setText] = useState(draft);
  const [refused, setRefused] = useState(false);
  const [notTaken, setNotTaken] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const limit = text.split('\n', 4).length > 3 ? LIST_LIMIT : LIMIT;

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
    if (value.trim().length <= LIST_LIMIT) setRefused(false);
  }

  function submit(): void {
    const said = text.trim();
    if (!said) return;
    setRefused(said.length > limit);
    if (said.length > limit) return;
    change('');
    send(said);
    input.current?.focus();
  }

  async function take(files: FileList | null | undefined): Promise<void> {
    setNotTaken(undefined);
    for (const file of files ?? []) if (!(await attach(typed(file)))) setNotTaken(file.name);
  }

  return (
    <form
      class="composer"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {refused && (
        <p class="refused" role="alert" id="qm-refused">
          {words.tooLong(text.trim().length, limit)}
        </p>
      )}
      {notTaken && (
        <p class="refused" role="alert">
          {words.notTaken(notTaken)}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.xlsx,.txt,image/*,.pdf"
        onChange={(event) => {
          const { currentTarget } = event;
          void take(currentTarget.files).then(() => {
            currentTarget.value = '';
          });
        }}
      />
      <button
        type="button"
        class="attach"
        aria-label={words.attach}
        title={words.attach}
        onClick={() => picker.current?.click()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8 12.5 14.5 6a3 3 0 0 1 4.3 4.3l-8.3 8.2a5 5 0 0 1-7-7L11 4" />
        </svg>
      </button>
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

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain',
};

/** A table by its name: what a browser calls a CSV file differs from machine to machine. */
function typed(file: File): File {
  const type = TYPES[file.name.split('.').at(-1)!.toLowerCase()];
  return type ? new File([file], file.name, { type }) : file;
}
