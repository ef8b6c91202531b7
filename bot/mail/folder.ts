import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type MailTransport, toMessage } from './transport.ts';

/** Writes each letter as ID.eml into a folder, to be looked at with any mail program; nothing leaves the machine. */
export function folderTransport(folder: string): MailTransport {
  const compose = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    repeatable: true, // the file's name is the id
    async send(letter) {
      await mkdir(folder, { recursive: true });
      const { message } = await compose.sendMail(toMessage(letter));
      const file = join(folder, `${letter.id}.eml`);
      await writeFile(`${file}.new`, message as Buffer);
      await rename(`${file}.new`, file);
    },
  };
}
