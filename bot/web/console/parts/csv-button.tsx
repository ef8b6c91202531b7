import { Button } from '@mantine/core';
import { csv } from '../../../../knowledge/csv.ts';
import { useWords } from '../words/words.tsx';

/** Keeps a table that is shown as a CSV file. */
export function CsvButton(props: { name: string; columns: string[]; rows: (string | number | null)[][] }) {
  const { words } = useWords();
  const keep = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv(props.columns, props.rows)], { type: 'text/csv' }));
    link.download = props.name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button size="compact-sm" variant="default" onClick={keep}>
      {words.figures.csv}
    </Button>
  );
}
