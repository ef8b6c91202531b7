/** The best published figures that were found, by benchmark; where each stands is in docs/bench-data.md. */
export const PUBLISHED: Record<string, { system: string; metrics: Record<string, number> }[]> = {
  banking77: [
    { system: 'SPACE-2', metrics: { accuracy: 0.9477 } },
    { system: 'BERT tuned', metrics: { accuracy: 0.9366 } },
    { system: 'USE+ConveRT', metrics: { accuracy: 0.9336 } },
  ],
  'banking77-10': [
    { system: 'ICDA', metrics: { accuracy: 0.8979 } },
    { system: 'CPFT', metrics: { accuracy: 0.872 } },
    { system: 'USE+ConveRT', metrics: { accuracy: 0.8519 } },
  ],
  hwu64: [
    { system: 'SPACE-2', metrics: { accuracy: 0.9433 } },
    { system: 'USE+ConveRT', metrics: { accuracy: 0.9262 } },
  ],
  'hwu64-10': [
    { system: 'CPFT', metrics: { accuracy: 0.8713 } },
    { system: 'USE+ConveRT', metrics: { accuracy: 0.8583 } },
  ],
  clinc150: [
    { system: 'BERT', metrics: { 'in-scope-accuracy': 0.962, 'oos-recall': 0.523 } },
    { system: 'MLP on USE', metrics: { 'in-scope-accuracy': 0.934, 'oos-recall': 0.491 } },
    { system: 'Rasa', metrics: { 'in-scope-accuracy': 0.909, 'oos-recall': 0.312 } },
    { system: 'Dialogflow', metrics: { 'in-scope-accuracy': 0.908, 'oos-recall': 0.267 } },
  ],
  'nlu-corpora': [
    { system: 'nlp.js, its docs', metrics: { 'micro-f1': 0.93 } },
    { system: 'Watson', metrics: { 'micro-f1': 0.92 } },
    { system: 'LUIS', metrics: { 'micro-f1': 0.91 } },
    { system: 'Rasa', metrics: { 'micro-f1': 0.88 } },
    { system: 'Dialogflow', metrics: { 'micro-f1': 0.87 } },
  ],
  lcqmc: [
    { system: 'gte-small-zh (test set)', metrics: { spearman: 0.727 } },
    { system: 'text2vec-base-chinese (test set)', metrics: { spearman: 0.7016 } },
    { system: 'multilingual MiniLM-L12 (test set)', metrics: { spearman: 0.6396 } },
  ],
  stackfaq: [
    { system: 'BERT triplet, FAQ alone', metrics: { map: 0.7777 } },
    { system: 'Elasticsearch', metrics: { map: 0.6648 } },
    { system: 'BERT triplet, queries too', metrics: { map: 0.9781 } },
  ],
};
