/** Suggested replies: pressing one says it. */
export function Chips(props: {
  label: string;
  choices: readonly { title: string; value: string }[];
  choose(value: string): void;
}) {
  if (!props.choices.length) return null;
  return (
    <ul class="chips" aria-label={props.label}>
      {props.choices.map(({ title, value }) => (
        <li>
          <button type="button" onClick={() => props.choose(value)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
