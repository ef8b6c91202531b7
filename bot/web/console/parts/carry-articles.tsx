import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { useWords } from '../words/words.tsx';

interface BroughtIn {
  found: number;
  added: number;
  changed: number;
  problems: { file: string; line: number; what: string }[];
}
const ENDINGS = '.md,.csv,.qna,.lu,.yml,.yaml,.html,.htm';

/** Brings articles in from files, as drafts, and keeps those that are published in one. */
export function CarryArticles() {
  const { words } = useWords();
  const change = useChange('articles');
  const [result, setResult] = useState<BroughtIn>();
  const t = words.effects;
  const bringIn = (files: File[]) =>
    change(async () => {
      const read = files.map(async (file) => ({ name: file.name, base64: base64(await file.arrayBuffer()) }));
      setResult(await post<BroughtIn>('/article-import', { files: await Promise.all(read) }));
    });
  const takeOut = () =>
    change(async () => {
      const { files } = await get<{ files: { name: string; text: string }[] }>('/article-export?format=csv');
      for (const { name, text } of files) save(name, text);
    });
  return (
    <div className="carry">
      <Group gap="xs" mx="xs" mb="xs">
        <FileButton multiple accept={ENDINGS} onChange={bringIn} inputProps={{ 'aria-label': t.bringIn }}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" title={t.bringInHint}>
              {t.bringIn}
            </Button>
          )}
        </FileButton>
        <Button size="compact-sm" variant="default" onClick={takeOut}>
          {t.takeOut}
        </Button>
      </Group>
      {result && (
        <Alert role="status" mx="xs" mb="xs" p="xs" withCloseButton onClose={() => setResult(undefined)}>
          <Text size="sm">{t.broughtIn(result.found, result.added, result.changed)}</Text>
          {result.problems.map(({ file, line, what }) => (
            <Text key={`${file} ${line} ${what}`} size="xs">
              {`${file}:${line} ${what}`}
            </Text>
          ))}
        </Alert>
      )}
    </div>
  );
}

function base64(bytes: ArrayBuffer): string {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
