/** Names of the lengths in src/ui/styles/embed.css that the map and the panel want to have. */
const MAP = "--embed-map-height";
const PANEL = "--embed-panel-height";

/**
 * Tells, now and whenever it changes, which height in CSS pixels the embed needs to show itself without scrolling, as far as
 * a panel may be long. What it needs depends on the frame's width and on what is open, never on the height it has.
 */
export function watchHeight(changed: (height: number) => void): void {
  const [head, map, panel, all, foot] = [
    ".embed-head",
    ".map-area",
    ".embed-panel",
    ".embed-all",
    ".embed-foot",
  ].map((part) => document.querySelector<HTMLElement>(`.embed ${part}, .embed${part}`));
  if (!head || !map || !panel || !all || !foot) throw new Error("The page is no embed.");
  let last = 0;
  const measure = () => {
    const style = getComputedStyle(document.documentElement);
    const wish = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const outside = panel.offsetHeight - (all.parentElement?.offsetHeight ?? 0);
    const words = Math.min(all.offsetHeight + outside, wish(PANEL));
    const isBeside = panel.offsetTop < map.offsetTop + map.offsetHeight / 2;
    const middle = isBeside ? Math.max(wish(MAP), words) : wish(MAP) + words;
    const height = Math.ceil(head.offsetHeight + middle + foot.offsetHeight);
    if (height === last) return;
    last = height;
    changed(height);
  };
  const observer = new ResizeObserver(measure);
  for (const part of [document.documentElement, head, panel, all, foot]) observer.observe(part);
}
