import { NASTY_KEYS, NASTY_VALUES } from "./nasty.ts";
import type { Random } from "./random.ts";

type Slot = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string | number };

/** Keeps a JSON text JSON, and puts something else where a reader expects one thing. */
export function mutateJson(text: string, random: Random): string {
  const root = { value: JSON.parse(text) as unknown };
  for (let times = 1 + random.below(4); times > 0; times--) {
    const slots = [...slotsOf(root)];
    if (slots.length === 0) break;
    change(random.pick(slots), slots, random);
  }
  return JSON.stringify(root.value ?? null, null, random.pick([0, 1]));
}

function* slotsOf(value: unknown): Iterable<Slot> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Slot["holder"];
  for (const [key, inner] of Object.entries(holder)) {
    yield { holder, key: Array.isArray(holder) ? Number(key) : key };
    yield* slotsOf(inner);
  }
}

function change({ holder, key }: Slot, slots: readonly Slot[], random: Random): void {
  const set = (value: unknown) => Reflect.set(holder, key, value);
  const other = random.pick(slots);
  switch (random.below(6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 1:
      set(structuredClone(Reflect.get(other.holder, other.key)));
      return;
    case 2:
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else defineKey(holder, random.pick(NASTY_KEYS), random.pick(NASTY_VALUES));
      return;
    case 3:
      set([Reflect.get(holder, key)]);
      return;
    default:
      set(structuredClone(random.pick(NASTY_VALUES)));
  }
}

/** As a key of its own, also when it is `__proto__`. */
function defineKey(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
