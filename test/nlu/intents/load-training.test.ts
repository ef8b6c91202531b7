import { expect, it } from 'vitest';
import { parseTraining, TrainingFileError } from '../../../nlu/intents/load-training.ts';

it('reads both languages', () => {
  expect(parseTraining('intent: thanks\nen: [thanks a lot]\nzh:\n  - 谢谢\n', 'thanks.yml')).toEqual([
    { text: 'thanks a lot', language: 'en', intent: 'thanks' },
    { text: '谢谢', language: 'zh', intent: 'thanks' },
  ]);
});

it.each([
  ['intent: thanks\nen:\n  - thanks\n  - 42\n', 'x.yml:4: An utterance'],
  ['intent: thanks\nde: [danke]\n', 'x.yml:2: The key de'],
  ['intent: Thank You\n', 'x.yml:1: intent:'],
  ['en: [hello]\n', 'x.yml:1: intent:'],
  ['intent: thanks\nen: hello\n', 'x.yml:2: en: must be a list'],
  ['intent: thanks\nen: [hello\n', 'x.yml:3:'],
  ['intent: thanks\nen:\n  - where: is it\n', 'x.yml:3: An utterance'],
  ['', 'x.yml:1: Write intent'],
])('says where a file is wrong: %j', (source, message) => {
  expect(() => parseTraining(source, 'x.yml')).toThrow(TrainingFileError);
  expect(() => parseTraining(source, 'x.yml')).toThrow(message);
});
