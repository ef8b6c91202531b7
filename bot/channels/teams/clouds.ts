/** The addresses of one of Microsoft's clouds: who signs what comes in, who gives the app its token, where replies may go. */
export interface Cloud {
  /** Of the tokens of the Bot Connector. */
  issuer: string;
  /** Where its keys are found. */
  openIdMetadata: string;
  /** Tokens of the app are asked for at `${login}${tenant}/oauth2/v2.0/token`. */
  login: string;
  scope: string;
  /** The tenant of a bot that is registered for all tenants. */
  sharedTenant: string;
  /** Hosts (with a port where it is not the usual one) that the app's token may be sent to. */
  hosts: readonly string[];
  /** Replies go out encrypted; a stand-in on this machine does without. */
  protocol: 'https:' | 'http:';
}

/**
 * The public cloud, GCC among it.
 * Hosts: Teams SDK, "Service URL Validation"; the other addresses: Bot Connector, "Authentication".
 */
export const PUBLIC_CLOUD: Cloud = {
  issuer: 'https://api.botframework.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.com/',
  scope: 'https://api.botframework.com',
  sharedTenant: 'botframework.com',
  hosts: ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
  protocol: 'https:',
};

/** GCC High and DoD: ChannelService is https://botframework.azure.us there. */
export const GOVERNMENT_CLOUD: Cloud = {
  issuer: 'https://api.botframework.us',
  openIdMetadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.us/',
  scope: 'https://api.botframework.us',
  sharedTenant: 'MicrosoftServices.onmicrosoft.us',
  hosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
  protocol: 'https:',
};

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a host name, as in a URL, is of this machine. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.includes(hostname);

/** Whether the app's token, or a reply, may be sent to this address. */
export function isServiceUrl(text: string, cloud: Cloud): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === cloud.protocol &&
    cloud.hosts.includes(url.host) &&
    !url.username &&
    !url.password &&
    !url.search &&
    !url.hash
  );
}

/** The same for the Agents Playground: this machine, any port. */
export function isPlaygroundUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'http:' && isLoopback(new URL(text).hostname);
}
