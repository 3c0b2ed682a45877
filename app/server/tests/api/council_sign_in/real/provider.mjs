// A real provider for one client. Says its issuer on the first line, and ends when nobody listens to it any more.
import { createServer } from 'node:http';
import * as oidc from 'oidc-provider';

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new oidc.Provider(issuer, {
    clients: [{
      client_id: 'alongside',
      client_secret: 'a secret of two, long enough for anybody',
      redirect_uris: ['http://localhost:8080/sign-in/council/back'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    }],
    cookies: { keys: ['for a test'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  server.on('request', provider.callback());
  console.log(issuer);
});
process.stdin.on('end', () => process.exit()).resume();
