import { existsSync } from 'node:fs';
import chromiumPack from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

/** A real Chromium: the system's where there is one, else the one that comes with npm. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(DEBIAN) ? DEBIAN : await chromiumPack.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
