import { SegmentedControl } from '@mantine/core';
import { type Language, useWords } from '../words/words.tsx';

/** English or Chinese. */
export function LanguageSwitch() {
  const { language, setLanguage } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label="Language / 语言"
      value={language}
      onChange={(value) => setLanguage(value as Language)}
      data={[
        { value: 'en', label: 'English' },
        { value: 'zh', label: '中文' },
      ]}
    />
  );
}
