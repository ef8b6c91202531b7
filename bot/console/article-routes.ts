import { z } from 'zod';
import type { ArticleText, Audience } from '../../knowledge/faq/articles.ts';
import { FORMATS, formatNamed, textOfBytes } from '../../knowledge/faq/formats/formats.ts';
import { checkFiles } from '../../knowledge/faq/import.ts';
import { staleOf } from '../../knowledge/faq/stale.ts';
import { compareWords } from '../../knowledge/faq/versions/compare.ts';
import type { ArticleVersion } from '../../knowledge/faq/versions/rows.ts';
import type { ArticleVersions } from '../../knowledge/faq/versions/versions.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import { HttpError } from '../channels/http-error.ts';
import type { DraftEffects } from '../replay/draft-effects.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface ArticleParts {
  articles: ArticleVersions;
  /** The desk takes up what was published. */
  published(): void;
  /** The revision that the desk answers with. */
  answering(): number;
  /** What a version would change, before it is published. */
  draftEffects: DraftEffects;
  now(): Date; // of the records
}

const language = z.enum(['en', 'zh']);
const version = z.object({ language, version: z.int().min(1) });
const line = z.string().trim();
const draft = z.object({
  language,
  category: line.default(''),
  title: line,
  body: z.string().trim(),
  verified: z.string(),
  phrasings: z.array(line).default([]),
  owner: line.optional(),
  audience: z.custom<Audience>((said) => typeof said === 'string').optional(),
  validFrom: z.string().optional(),
  validUntil: z.string().optional(),
  since: z.int().min(0).optional(),
});
const files = z.object({
  files: z
    .array(z.object({ name: z.string().min(1).max(300), text: z.string().optional(), base64: z.base64().optional() }))
    .min(1)
    .max(2000),
  language: language.optional(),
  publish: z.boolean().default(false),
  dryRun: z.boolean().default(false),
});

/** The articles: to read, to write as drafts, to compare, to publish, to roll back, to carry in and out. */
export function articleRoutes({ articles, published, answering, draftEffects, now }: ArticleParts): ConsoleRoute[] {
  const today = () => now().toISOString().slice(0, 10);
  const all = (id: string): ArticleVersion[] =>
    language.options.flatMap((of) => articles.versions({ id, language: of }));

  return [
    route({
      method: 'get',
      path: '/articles',
      least: 'agent',
      query: ['list', 'days', 'owner'],
      run({ query }) {
        const heads = articles.heads();
        const days = query.days === undefined ? undefined : whole(query.days, 'days');
        const listed =
          query.list === 'stale'
            ? staleOf(heads, { today: today(), owner: query.owner, ...(days !== undefined && { days }) })
            : heads.filter((head) => query.owner === undefined || head.owner === query.owner);
        return { body: { articles: listed, revision: articles.revision(), answering: answering() } };
      },
    }),
    route({
      method: 'get',
      path: '/articles/:id',
      least: 'agent',
      run({ params }) {
        const versions = all(params.id!);
        if (!versions.length) throw new HttpError(404, 'NoSuchArticle', 'There is no such article.');
        return { body: { versions } };
      },
    }),
    route({
      method: 'get',
      path: '/articles/:id/compare',
      least: 'agent',
      query: ['language', 'from', 'to'],
      run({ params, query }) {
        const key = { id: params.id!, language: languageOf(query.language) };
        const from = articles.version(key, whole(query.from, 'from'));
        const to = articles.version(key, whole(query.to, 'to'));
        const lines = ({ phrasings }: ArticleVersion) => phrasings.join('\n');
        return {
          body: {
            ...{ from: from.version, to: to.version },
            title: compareWords(from.title, to.title),
            body: compareWords(from.body, to.body),
            phrasings: compareWords(lines(from), lines(to)),
          },
        };
      },
    }),
    route({
      method: 'post',
      path: '/articles/:id/effect',
      least: 'agent',
      body: version,
      run({ params, body }) {
        const key = { id: params.id!, language: body.language };
        const found = articles.version(key, body.version);
        if (found.status === 'published')
          throw new HttpError(400, 'Published', 'This version is published already: there is nothing to compare.');
        if (!draftEffects.begin(found))
          throw new HttpError(409, 'UnderWay', 'The effect of another article is being found: please wait a minute.');
        return { status: 202, body: draftEffects.state(key, body.version) };
      },
    }),
    route({
      method: 'get',
      path: '/articles/:id/effect',
      least: 'agent',
      query: ['language', 'version'],
      run({ params, query }) {
        const key = { id: params.id!, language: languageOf(query.language) };
        const found = articles.version(key, whole(query.version, 'version'));
        return { body: { status: found.status, ...draftEffects.state(key, found.version) } };
      },
    }),
    route({
      method: 'put',
      path: '/articles/:id/draft',
      least: 'agent',
      body: draft,
      run({ who, params, body, at }) {
        const { since, ...said } = body;
        const article: ArticleText = { id: params.id!, ...said };
        const kept = articles.draft(article, { by: who.by, at }, since);
        return { status: 201, body: { ...kept, faults: articles.faults(article) } };
      },
    }),
    route({
      method: 'post',
      path: '/articles/:id/publish',
      least: 'manager',
      body: version,
      run({ who, params, body, at }) {
        const now = articles.publish({ id: params.id!, language: body.language }, body.version, { by: who.by, at });
        published();
        return { body: now };
      },
    }),
    route({
      method: 'post',
      path: '/articles/:id/rollback',
      least: 'manager',
      body: version,
      run({ who, params, body, at }) {
        const now = articles.rollBack({ id: params.id!, language: body.language }, body.version, { by: who.by, at });
        published();
        return { body: now };
      },
    }),
    route({
      method: 'post',
      path: '/article-import',
      least: 'agent',
      body: files,
      run({ who, body, at }) {
        if (body.publish && !mayActAs(who.account.role, 'manager'))
          throw new HttpError(403, 'RoleTooLow', 'An agent brings in drafts: leave "publish" out, or ask a manager.');
        const read = body.files.map(({ name, text, base64 }) => ({ name, text: text ?? decoded(name, base64) }));
        const { articles: found, ...rest } = checkFiles(
          read,
          { today: today(), ...(body.language && { language: body.language }) },
          articles,
        );
        if (body.dryRun) return { body: { found: found.length, ...rest } };
        const stamp = { by: who.by, at };
        const count = body.publish ? articles.publishAll(found, stamp) : articles.draftAll(found, stamp);
        if (body.publish) published();
        return { body: { found: found.length, ...count, ...rest } };
      },
    }),
    route({
      method: 'get',
      path: '/article-export',
      least: 'agent',
      query: ['format'],
      run({ query }) {
        const format = formatNamed(query.format ?? '');
        const names = FORMATS.map(({ name }) => name).join(', ');
        if (!format) throw new HttpError(400, 'BadArgument', `The query needs format, one of: ${names}.`);
        return { body: format.write(articles.heads().filter(({ status }) => status === 'published')) };
      },
    }),
  ];
}

function decoded(name: string, base64: string | undefined): string {
  if (base64 === undefined) throw new HttpError(400, 'BadArgument', `The file ${name} needs "text" or "base64".`);
  try {
    return textOfBytes(Buffer.from(base64, 'base64'));
  } catch {
    throw new HttpError(400, 'BadEncoding', `The file ${name} is neither UTF-8 nor GB18030.`);
  }
}

function languageOf(said: string | undefined): 'en' | 'zh' {
  const found = language.safeParse(said);
  if (!found.success) throw new HttpError(400, 'BadArgument', 'The query needs language=en or language=zh.');
  return found.data;
}

/** A whole number of the query. @throws HttpError 400 */
function whole(said: string | undefined, name: string): number {
  if (!/^\d{1,6}$/.test(said ?? ''))
    throw new HttpError(400, 'BadArgument', `The query needs ${name}, a whole number.`);
  return Number(said);
}
