import type { Language } from '../contract.ts';
import type { Message, Rated } from '../direct-line/types.ts';
import { STRINGS } from '../strings.ts';

const UP = 'M7 11v9H3v-9zm0 0 4-8c1.7 0 3 1.3 3 3v3h5.5a1.5 1.5 0 0 1 1.5 1.8l-1.5 7.7a2 2 0 0 1-2 1.5H7';

/** A thumb up and down at an answer; at the end the question whether it helped. What was said can be changed. */
export function Thumbs(props: {
  message: Message;
  rated: readonly Rated[];
  language: Language;
  rate(reply: string, about: Rated['about'], value: Rated['value']): void;
}) {
  const { message, rated, language, rate } = props;
  const words = STRINGS[language];
  const about = message.ends ? 'end' : 'answer';
  const given = rated.find((one) => one.reply === message.key && one.about === about)?.value;
  const button = (value: 1 | -1, name: string) => (
    <button
      type="button"
      class={about === 'end' ? 'thumb thumb-word' : 'thumb'}
      aria-pressed={given === value}
      {...(about === 'answer' && { 'aria-label': name, title: name })}
      onClick={() => rate(message.key, about, value)}
    >
      {about === 'end' ? (
        name
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden="true" class={value < 0 ? 'thumb-icon thumb-down' : 'thumb-icon'}>
          <path d={UP} />
        </svg>
      )}
    </button>
  );
  return (
    <fieldset
      class={about === 'end' ? 'thumbs thumbs-end' : 'thumbs'}
      aria-label={about === 'end' ? words.helped : undefined}
    >
      {about === 'end' && <span>{words.helped}</span>}
      {about === 'end' ? button(1, words.yes) : button(1, words.helpful)}
      {about === 'end' ? button(-1, words.no) : button(-1, words.notHelpful)}
      {about === 'end' && given && <span role="status">{words.noted}</span>}
    </fieldset>
  );
}
