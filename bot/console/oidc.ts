import { EncryptJWT, jwtDecrypt } from 'jose';
import * as client from 'openid-client';
import type { OidcSettings } from '../config.ts';

/** Who signed in at the provider. */
export interface Identity {
  email: string;
  verified: boolean;
  name: string | undefined;
}

export const SIGN_IN_SECONDS = 600;

/**
 * Signing in at an OpenID Connect provider: authorization code with PKCE, state and nonce; the ID token's signature,
 * issuer, audience, times and nonce are checked. What a sign-in under way must remember is in its cookie, encrypted.
 *
 * @param redirectUri where the provider sends people back to
 * @param key 32 random bytes of this start of the desk
 */
export function createOidc(settings: OidcSettings, redirectUri: () => string, key: Uint8Array, clock: () => Date) {
  let known: Promise<client.Configuration> | undefined;
  /** What the provider says of itself; asked for once, again where it could not be reached. */
  function provider(): Promise<client.Configuration> {
    const insecure = settings.issuer.startsWith('http:'); // the settings allow that for this machine only
    known ??= client
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
        execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
        timeout: 10,
      })
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  }

  return {
    /** Where to send somebody who wants to sign in, and what their cookie remembers. */
    async begin(): Promise<{ url: URL; pending: string }> {
      const config = await provider();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const verifier = client.randomPKCECodeVerifier();
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri(),
        scope: 'openid email profile',
        ...{ state, nonce, code_challenge_method: 'S256' },
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
      });
      const pending = await new EncryptJWT({ state, nonce, verifier })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(Math.floor(clock().getTime() / 1000) + SIGN_IN_SECONDS)
        .encrypt(key);
      return { url, pending };
    },
    /**
     * Who comes back, from the address they came back to (its query) and what their cookie remembered.
     * @throws where anything does not fit
     */
    async finish(query: string, pending: string): Promise<Identity> {
      const { payload } = await jwtDecrypt(pending, key, { currentDate: clock() });
      const { state, nonce, verifier } = payload as { state: string; nonce: string; verifier: string };
      const url = new URL(redirectUri());
      url.search = query;
      const tokens = await client.authorizationCodeGrant(await provider(), url, {
        ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
      });
      const { email, email_verified, name } = tokens.claims()!;
      return {
        email: typeof email === 'string' ? email : '',
        verified: email_verified === true,
        name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 100) : undefined,
      };
    },
  };
}

export type Oidc = ReturnType<typeof createOidc>;
