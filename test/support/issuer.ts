import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const CLIENT = { id: 'quartermaster', secret: 'the secret of the client' };

/** A stand-in for an OpenID Connect provider: it signs whatever it is told to, and checks what it is asked with. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const granted = new Map<string, { idToken: string; challenge: string }>();
  let issuer = '';
  const server = createServer(async (request, response) => {
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration')
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (request.url === '/jwks') return json(200, { keys: [jwk] });
    let text = '';
    for await (const chunk of request) text += chunk;
    const form = new URLSearchParams(text);
    const grant = granted.get(form.get('code') ?? '');
    granted.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const client = form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret;
    if (!grant || !client || verifier !== grant.challenge) return json(400, { error: 'invalid_grant' });
    return json(200, { access_token: 'x', token_type: 'Bearer', id_token: grant.idToken });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    /** Says yes to what the desk asked for at `asked`; gives the query that leads back. `claims` go into the ID token. */
    async agree(asked: URL, claims: JWTPayload, signedBy: 'own' | 'other' = 'own'): Promise<URLSearchParams> {
      const said = asked.searchParams;
      const idToken = await new SignJWT({ nonce: said.get('nonce'), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer(issuer)
        .setSubject('somebody')
        .setAudience((claims.aud as string | undefined) ?? CLIENT.id)
        .setIssuedAt()
        .setExpirationTime(claims.exp ?? '5m')
        .sign(signedBy === 'own' ? privateKey : other.privateKey);
      const code = crypto.randomUUID();
      granted.set(code, { idToken, challenge: said.get('code_challenge')! });
      return new URLSearchParams({ code, state: said.get('state')! });
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
