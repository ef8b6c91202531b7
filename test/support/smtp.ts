import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What the stand-in does with the next letter. */
export type Behaviour =
  | 'accept'
  | 'busy'
  | 'no such mailbox'
  | 'refuse the letter'
  | 'hang up after the letter'
  | 'greet with busy';

/** A mail server that speaks as much SMTP (RFC 5321) as one letter needs, and can fail in the ways that matter. */
export async function startSmtp() {
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = 'accept';
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const say = (line: string) => socket.write(`${line}\r\n`);
    let data: string | undefined;
    let rest = '';
    if (behaviour === 'greet with busy') {
      say('421 try later');
      socket.end();
      return;
    }
    say('220 stand-in ESMTP');
    socket.on('data', (chunk: Buffer) => {
      rest += chunk.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== undefined) {
          if (line !== '.') data += `${line}\r\n`;
          else {
            const letter = data;
            data = undefined;
            if (behaviour === 'refuse the letter') say('554 no');
            else {
              letters.push(letter);
              if (behaviour === 'hang up after the letter') socket.destroy();
              else say('250 taken');
            }
          }
        } else if (/^EHLO/i.test(line)) say('250 stand-in');
        else if (/^RCPT/i.test(line))
          say(behaviour === 'busy' ? '451 busy' : behaviour === 'no such mailbox' ? '550 unknown' : '250 ok');
        else if (/^DATA/i.test(line)) {
          data = '';
          say('354 go on');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          socket.end();
        } else say('250 ok');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    connections: () => connections,
    behave: (next: Behaviour) => {
      behaviour = next;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
