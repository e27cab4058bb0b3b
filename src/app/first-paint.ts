/** Resolves when what is there of the page has been painted; not before the page is on show. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A task that begins after a frame's callbacks comes after the frame.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
