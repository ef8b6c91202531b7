import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Work that goes on in a process of its own. */
export interface Apart {
  /** The desk need not stay open for it. */
  unref(): void;
  terminate(): Promise<void>;
}

type Message<Told> = { told: Told } | { failed: Error };

/** Whoever writes to the desk goes first. */
const NICE = 10;

/**
 * Runs a bundle of dist/ in a process of its own: the memory that it took goes back to the system when it is done, which
 * a thread's does not, and the desk has the processor first.
 * @param bundle from dist/, made with `workApart`
 * @param order anything that can be cloned
 * @throws the error that ended it
 */
export function runApart<Order, Told>(
  bundle: string,
  order: Order,
  hear: (told: Told) => void,
  started?: (apart: Apart) => void,
): Promise<void> {
  const child = fork(join(ROOT, 'dist', bundle), { serialization: 'advanced', execArgv: [] });
  const ended = once(child, 'exit');
  started?.({
    unref() {
      child.unref();
      child.channel?.unref();
    },
    async terminate() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await ended;
    },
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message: Message<Told>) => {
      if ('failed' in message) return reject(message.failed);
      try {
        hear(message.told);
      } catch (error) {
        reject(error);
      }
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`The work apart stopped with ${code ?? signal}.`)),
    );
    child.send(order as object);
    if (child.pid !== undefined) setPriority(child.pid, NICE);
  });
}

/** The other side: does what is ordered once, tells of it, and ends; when the desk is gone it ends too. */
export function workApart<Order, Told>(work: (order: Order, tell: (told: Told) => void) => Promise<void>): void {
  let sent: Promise<unknown> = Promise.resolve();
  const send = (message: Message<Told>) => {
    sent = new Promise((resolve) => process.send?.(message, resolve));
  };
  process.on('disconnect', () => process.exit(1));
  process.on('SIGINT', () => undefined); // of the terminal: the desk ends what it began
  process.once('message', async (order) => {
    let code = 0;
    try {
      await work(order as Order, (told) => send({ told }));
    } catch (error) {
      send({ failed: error instanceof Error ? error : new Error(String(error)) });
      code = 1;
    }
    await sent;
    process.exit(code);
  });
}
