// npm run fit-groups: chooses from which likeness on questions are one group, and writes knowledge/teaching/likeness.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { readArticleFiles } from '../knowledge/faq/article-file.ts';
import { byMeaning, byWords } from '../knowledge/teaching/alike.ts';
import { group, groupingQuality, type Similarity } from '../knowledge/teaching/grouping.ts';
import { loadEncoder } from '../nlu/embedding/encoder.ts';

/** The phrasings of each article are a group that is known; the threshold is chosen on half of the articles. */
const articles = readArticleFiles(join(ROOT, 'knowledge/demo/faq'));
const modelsDir = mkdtempSync(join(tmpdir(), 'fit-groups-'));
const encoder = await loadEncoder({ modelsDir });
const chosen: Record<string, Record<string, number>> = { en: {}, zh: {} };
for (const language of ['en', 'zh'] as const) {
  const own = articles.filter((article) => article.language === language);
  const halves = [own.filter((_, i) => i % 2 === 0), own.filter((_, i) => i % 2 === 1)].map((half) =>
    half.flatMap((article) => article.phrasings.map((text) => ({ text, article: article.id }))),
  );
  for (const mode of ['meaning', 'words'] as const) {
    const sides: { rows: (typeof halves)[number]; alike: Similarity }[] = [];
    for (const rows of halves) {
      const texts = rows.map((row) => row.text);
      const vectors: Float32Array[] = [];
      for (const text of mode === 'meaning' ? texts : []) vectors.push((await encoder.embed(text, language)).sentence);
      sides.push({ rows, alike: mode === 'meaning' ? byMeaning(vectors) : byWords(texts) });
    }
    const [half, other] = [sides[0]!, sides[1]!];
    const at = async ({ rows, alike }: (typeof sides)[number], threshold: number) =>
      groupingQuality(await group(rows.length, alike, threshold), (i) => rows[i]!.article);
    let best = { threshold: 0, ari: -1 };
    for (let threshold = 0.02; threshold < 0.98; threshold += 0.01) {
      const { ari } = await at(half, threshold);
      if (ari > best.ari) best = { threshold: Math.round(threshold * 100) / 100, ari };
    }
    chosen[language]![mode] = best.threshold;
    const { purity, ari, groups } = await at(other, best.threshold);
    const known = new Set(other.rows.map((row) => row.article)).size;
    console.log(
      `${language} by ${mode}: ${best.threshold} (ARI ${best.ari.toFixed(3)} where chosen); held out: ARI ${ari.toFixed(3)}, purity ${purity.toFixed(3)}, ${groups} groups of ${known} in ${other.rows.length} phrasings`,
    );
  }
}
rmSync(modelsDir, { recursive: true, force: true });
writeFileSync(
  join(ROOT, 'knowledge/teaching/likeness.ts'),
  `/** From which likeness on questions are one group; written by \`npm run fit-groups\` from the phrasings of half of the demo's articles. */\nexport const LIKENESS: Record<'en' | 'zh', Record<'meaning' | 'words', number>> = ${JSON.stringify(chosen, null, 2)};\n`,
);
