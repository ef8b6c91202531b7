import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { CompanyView } from '../answers.ts';
import { get, queryOf } from '../api.ts';
import { sentence } from '../errors.ts';
import { CompanyFigures } from '../parts/company-panel.tsx';
import { useWords } from '../words/words.tsx';

/** What is known and foreseen of one company, with the step to what its people said. */
export function CompanyPage({ id }: { id: string }) {
  const { words } = useWords();
  const { data, error } = useQuery({
    queryKey: ['company', id],
    queryFn: () => get<CompanyView>(`/companies/${encodeURIComponent(id)}`),
    retry: false,
  });
  return (
    <div className="page narrow">
      {error && <Text>{sentence(error, words)}</Text>}
      {data && (
        <>
          <CompanyFigures id={id} />
          <Link href={`/console/search${queryOf({ who: data.company.name })}`}>{words.work.company.conversations}</Link>
        </>
      )}
    </div>
  );
}
