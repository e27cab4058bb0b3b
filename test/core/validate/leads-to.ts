/** Whether a JSON pointer leads to something in a text, or to what is missing from something. */
export function leadsTo(text: string, pointer: string): boolean {
  const steps = pointer.split("/").slice(1);
  let value: unknown = JSON.parse(text);
  for (const [index, step] of steps.entries()) {
    if (typeof value !== "object" || value === null) return false;
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!Object.hasOwn(value, key)) return index === steps.length - 1;
    value = Reflect.get(value, key);
  }
  return true;
}
