import { createRequire } from 'node:module';

interface Context {
  eventCount: number;
  getEventAt(place: number): { message: string };
}
/** As far as it is used here. */
interface AdaptiveCards {
  AdaptiveCard: new () => { parse(json: object, context: Context): void };
  SerializationContext: new (target: object) => Context;
  Version: new (major: number, minor: number) => object;
}

// The package's modules name each other without their endings; its bundle can be loaded.
const { AdaptiveCard, SerializationContext, Version } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as AdaptiveCards;

/** What Microsoft's own reader of Adaptive Cards, told to read version 1.5, does not understand of a card. */
export function faultsOf(card: object): string[] {
  const context = new SerializationContext(new Version(1, 5));
  new AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
}
