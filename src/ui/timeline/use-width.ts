import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Pixels of an element's width, kept up; `before` until the page knows it. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const width = useSignal(before);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      if (measured.clientWidth > 0) width.value = measured.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, width]);
  return width.value;
}
