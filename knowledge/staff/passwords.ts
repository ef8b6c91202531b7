import { hash, verify } from '@node-rs/argon2';
import { randomText } from './secrets.ts';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Without the letters and digits that are mistaken for each other. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const ONE_TIME_LENGTH = 20; // of 57 characters: 116 bits

/** The password by argon2id (19 MiB, 2 passes: what OWASP asks for at least), with its salt in one string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether it is the password; without a hash (nobody of that name) it takes as long and is false. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody()), password);
  return fits && passwordHash !== undefined;
}

let ofNobody: Promise<string> | undefined;
const nobody = () => {
  ofNobody ??= hash('nobody has this password');
  return ofNobody;
};

/** A password to be handed over once and changed at the first sign-in. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  return randomText(random, ONE_TIME_LENGTH, ALPHABET);
}
