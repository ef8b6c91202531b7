/** A setting is missing or wrong; `message` is one sentence that names it. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';
}
