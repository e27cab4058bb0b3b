/**
 * What MapLibre knows a place by. It keeps features and words in plain objects, where an id such as “constructor” is there
 * before anything is: no key is the name of what every object has.
 */
export function featureKey(place: string): string {
  return `@${place}`;
}
