/** How far outside of what is on show something counts as near, in pixels. */
const NEAR = "900px 0px";

type Watcher = {
  readonly observer: IntersectionObserver;
  readonly callbacks: WeakMap<Element, (near: boolean) => void>;
};

const watchers = new WeakMap<Element | Document, Watcher>();

/** Tells whenever an element comes near to what its scrolling box shows, and whenever it no longer is. */
export function whenNear(element: Element, callback: (near: boolean) => void): () => void {
  const { observer, callbacks } = watcherOf(scrollerOf(element));
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    callbacks.delete(element);
  };
}

function watcherOf(root: Element | Document): Watcher {
  const known = watchers.get(root);
  if (known !== undefined) return known;
  const callbacks = new WeakMap<Element, (near: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
    },
    { root, rootMargin: NEAR },
  );
  const watcher = { observer, callbacks };
  watchers.set(root, watcher);
  return watcher;
}

/** A margin only counts around the box that is watched, so that has to be the one that scrolls. */
function scrollerOf(element: Element): Element | Document {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document;
}
