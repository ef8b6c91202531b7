import { AdaptiveCard, OpenUrlAction, SerializationContext, SubmitAction } from 'adaptivecards/lib/card-elements';
import { HostConfig } from 'adaptivecards/lib/host-config';
import 'adaptivecards/lib/table';
import css from './cards.css';
import { hostConfig } from './cards-config.ts';
import type { Language } from './contract.ts';

const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

// Text stays text: no markdown, no markup.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.didProcess = false;
  result.outputHtml = text;
};

function draw(
  json: unknown,
  language: Language,
  submit: (data: unknown, title: string) => void,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.lang = language === 'zh' ? 'zh-CN' : 'en';
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) {
      if (action.url && SAFE_LINK.test(action.url)) window.open(action.url, '_blank', 'noopener,noreferrer');
    } else if (action instanceof SubmitAction) submit(action.data ?? {}, action.title ?? '');
  };
  card.parse(json, new SerializationContext());
  const element = card.render();
  if (!element) return undefined;
  element.classList.add('card');
  return element;
}

export { css, draw };
