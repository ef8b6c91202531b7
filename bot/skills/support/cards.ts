import type { Act } from '../../dialogue/act.ts';

/** A button: what it says in the buyer's name, and what it does, to which version of what; or an address it opens. */
export type CardAction = { title: string; say: string; act?: Act } | { title: string; url: string };

/** An Adaptive Card of a heading, facts, and lines beneath; everything in it stands in the text too. */
export function factsCard(
  title: string,
  facts: readonly (readonly [string, string])[],
  lines: readonly string[] = [],
  actions: readonly CardAction[] = [],
): object {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true },
      ...(facts.length ? [{ type: 'FactSet', facts: facts.map(([name, value]) => ({ title: name, value })) }] : []),
      ...lines.map((text) => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' })),
    ],
    ...(actions.length && {
      actions: actions.map((action) =>
        'url' in action
          ? { type: 'Action.OpenUrl', title: action.title, url: action.url }
          : {
              type: 'Action.Submit',
              title: action.title,
              data: { say: action.say, ...(action.act && { act: action.act }) },
            },
      ),
    }),
  };
}
