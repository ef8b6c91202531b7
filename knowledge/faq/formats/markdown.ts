import { stringify } from 'yaml';
import { ArticleFileError, parseArticleFile } from '../article-file.ts';
import { type ArticleFormat, articleFrom, extrasOf, nothing } from './format.ts';

/** One article a file: YAML front matter, the title as a heading, the text. The language may be the folder's name. */
export const markdown: ArticleFormat = {
  name: 'markdown',
  title: 'Markdown with front matter, a file an article',
  endings: ['.md', '.markdown'],
  read(files, defaults) {
    const found = nothing();
    for (const { name, text } of files)
      try {
        const { line, bodyLine, ...said } = parseArticleFile(text, name);
        const folder = /(?:^|[/\\])(en|zh)[/\\][^/\\]+$/.exec(name)?.[1];
        const extras = { ...(folder && { language: folder }), ...said.extras };
        found.articles.push({ article: articleFrom({ ...said, extras }, defaults), file: name, line, bodyLine });
      } catch (error) {
        if (!(error instanceof ArticleFileError)) throw error;
        found.problems.push({ file: name, line: error.line, what: error.what });
      }
    return found;
  },
  write(articles) {
    const files = articles.map((article) => {
      const front = stringify({ ...extrasOf(article), phrasings: article.phrasings }, { lineWidth: 0 });
      return {
        name: `${article.language}/${article.id}.md`,
        text: `---\n${front}---\n# ${article.title}\n\n${article.body}\n`,
      };
    });
    return { files, lost: [] };
  },
};
