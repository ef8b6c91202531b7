import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** The desk's own figures for Prometheus, in a registry of their own. */
export function createMetrics(readings: { streams(): number; embeddingsWaiting(): number }) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'desk_turns_total',
    help: 'Turns by intent and language',
    labelNames: ['intent', 'language'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'desk_turn_seconds',
    help: "From a turn's start to its decision",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
    registers: [registry],
  });
  const posts = new Counter({
    name: 'desk_posts_total',
    help: 'What was posted to Teams and Slack: posted, stood (there already), later (not taken yet) or refused',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  });
  new Gauge({
    name: 'desk_streams',
    help: 'Open WebSocket streams',
    registers: [registry],
    collect() {
      this.set(readings.streams());
    },
  });
  new Gauge({
    name: 'desk_embeddings_waiting',
    help: 'Texts that wait for the encoder',
    registers: [registry],
    collect() {
      this.set(readings.embeddingsWaiting());
    },
  });
  return {
    turn(intent: string, language: string, took: number): void {
      turns.inc({ intent, language });
      seconds.observe(took);
    },
    post: (channel: string, outcome: string): void => posts.inc({ channel, outcome }),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
