import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

export const TOKEN_SECONDS = 1800;
const ISSUER = 'quartermaster';
const SHOP_AUDIENCE = 'quartermaster';

/** What a Direct Line token stands for: one conversation and who writes in it. */
export interface TokenClaims {
  conversationId: string | undefined;
  personId: string | null;
}

/** A token or assertion that does not hold; `code` as Direct Line's clients know it. */
export class TokenError extends Error {
  readonly code: 'TokenExpired' | 'BadToken' | 'BadAssertion';
  constructor(code: TokenError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export type Tokens = ReturnType<typeof createTokens>;

/** Makes and checks the desk's own tokens, and checks the shop's assertions; HS256 is pinned. */
export function createTokens(options: { secret: string; shopSecrets: readonly string[]; now(): Date }) {
  const key = createSecretKey(Buffer.from(options.secret));
  const shopKeys = options.shopSecrets.map((secret) => createSecretKey(Buffer.from(secret)));
  // Verified tokens are remembered until they end: a message need not pay for the same signature again.
  const remembered = new Map<string, TokenClaims & { expires: number }>();

  async function issue(claims: TokenClaims): Promise<string> {
    const now = Math.floor(options.now().getTime() / 1000);
    return new SignJWT({ conv: claims.conversationId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(claims.personId ?? '')
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(key);
  }

  /** @throws TokenError TokenExpired or BadToken */
  async function verify(token: string): Promise<TokenClaims> {
    const now = options.now();
    const known = remembered.get(token);
    if (known) {
      if (known.expires > now.getTime()) return known;
      remembered.delete(token);
      throw new TokenError('TokenExpired', 'The token has expired: refresh it or start the session again.');
    }
    try {
      const { payload } = await jwtVerify(token, key, { issuer: ISSUER, algorithms: ['HS256'], currentDate: now });
      const claims = {
        conversationId: typeof payload.conv === 'string' ? payload.conv : undefined,
        personId: payload.sub ? payload.sub : null,
        expires: (payload.exp ?? 0) * 1000,
      };
      if (remembered.size > 10_000) remembered.clear();
      remembered.set(token, claims);
      return claims;
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_JWT_EXPIRED')
        throw new TokenError('TokenExpired', 'The token has expired: refresh it or start the session again.');
      throw new TokenError('BadToken', 'The token is not valid: start the session again.');
    }
  }

  /** Who the shop says is there. @throws TokenError BadAssertion */
  async function verifyAssertion(assertion: string): Promise<{ personId: string; companyId: string }> {
    for (const shopKey of shopKeys)
      try {
        const { payload } = await jwtVerify(assertion, shopKey, {
          audience: SHOP_AUDIENCE,
          algorithms: ['HS256'],
          currentDate: options.now(),
          requiredClaims: ['sub', 'company', 'exp', 'aud'],
        });
        const life = payload.exp! * 1000 - options.now().getTime();
        if (typeof payload.company === 'string' && payload.sub && life <= 5 * 60_000 + 5000)
          return { personId: payload.sub, companyId: payload.company };
      } catch {
        // the next secret may fit: two are allowed while they are being changed
      }
    throw new TokenError(
      'BadAssertion',
      'The shop could not confirm who you are: please reload the page and try again.',
    );
  }

  /** What a shop's server signs for a buyer who is signed in there; here for the demo shop. */
  async function signAssertion(personId: string, companyId: string): Promise<string> {
    return new SignJWT({ company: companyId })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(personId)
      .setAudience(SHOP_AUDIENCE)
      .setExpirationTime(Math.floor(options.now().getTime() / 1000) + 300)
      .sign(shopKeys[0]!);
  }

  return { issue, verify, verifyAssertion, signAssertion };
}
