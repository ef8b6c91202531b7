import type { Request } from 'express';
import { HttpError } from '../http-error.ts';

const LIMIT = 5 * 1024 * 1024;
const TYPES = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'text/csv',
  'text/plain',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

export interface UploadedFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/**
 * Reads an upload as Direct Line sends it: multipart/form-data, or the file itself as the body.
 * @throws HttpError 413 over 5 MB, 415 for a type that is not taken, 400 for a broken body
 */
export async function readUpload(request: Request): Promise<{ files: UploadedFile[]; text: string }> {
  const body = await readBody(request);
  const contentType = request.get('content-type') ?? '';
  let parts: UploadedFile[];
  let text = '';
  if (contentType.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
      .formData()
      .catch(() => {
        throw new HttpError(400, 'BadSyntax', 'The upload could not be read: please send the file again.');
      });
    parts = [];
    for (const [, entry] of form)
      if (typeof entry !== 'string') {
        if (entry.type.startsWith('application/vnd.microsoft.activity')) text = textOf(await entry.text());
        else
          parts.push({
            name: entry.name,
            type: entry.type.split(';')[0]!,
            bytes: Buffer.from(await entry.arrayBuffer()),
          });
      }
  } else {
    const name = /filename="?([^";]+)/.exec(request.get('content-disposition') ?? '')?.[1] ?? 'file';
    parts = [{ name, type: contentType.split(';')[0]!.trim(), bytes: body }];
  }
  if (!parts.length) throw new HttpError(400, 'BadArgument', 'There is no file in the upload.');
  for (const part of parts) {
    part.name = part.name.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(0, 120) || 'file';
    if (!TYPES.has(part.type))
      throw new HttpError(
        415,
        'BadArgument',
        'This kind of file is not taken: please send a picture, PDF, CSV, text or Excel file.',
      );
  }
  return { files: parts, text };
}

async function readBody(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read and dropped, so that the answer arrives; far too much ends the connection.
    if (size <= LIMIT) chunks.push(chunk);
    else if (size > 10 * LIMIT) break;
  }
  if (size > LIMIT)
    throw new HttpError(413, 'MessageSizeTooBig', 'The file is larger than 5 MB: please send a smaller one.');
  return Buffer.concat(chunks);
}

function textOf(json: string): string {
  try {
    const { text } = JSON.parse(json) as { text?: unknown };
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
