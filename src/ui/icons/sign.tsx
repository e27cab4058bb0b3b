import type { VNode } from "preact";

/** Signs of the interface on a 16 × 16 grid, drawn as strokes. */
const SIGNS = {
  back: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  home: "M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5",
  globe: "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12",
  flat: "M2 4h12v8H2zM6 4v8M10 4v8M2 8h12",
  ruler: "M2 11 11 2l3 3-9 9zM5 8l1.5 1.5M7 6l2 2M9 4l1.5 1.5",
  crosshair: "M8 1v4.5M8 10.5V15M1 8h4.5M10.5 8H15M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  download: "M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10",
  picture: "M2 3h12v10H2zM2 11l3.5-3.5 3 3L11 8l3 3M11 5.2v.9",
  upload: "M8 10.5V3M4.5 6 8 2.5 11.5 6M3 13.5h10",
  link: "M6.5 9.5 9.5 6.5M7 5l1.5-1.5a2.5 2.5 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.5 2.5 0 0 1-4-4L5 7",
  shown: "M1.5 8Q8 0.5 14.5 8 8 15.5 1.5 8M8 6a2 2 0 1 0 0 4 2 2 0 1 0 0-4",
  hidden: "M1.5 8Q8 0.5 14.5 8 8 15.5 1.5 8M2.5 14 13.5 2",
  code: "M5 4.5 1.5 8 5 11.5M11 4.5 14.5 8 11 11.5M9.2 3 6.8 13",
  close: "m4 4 8 8M12 4l-8 8",
  opposed: "M1 8h5.5M4 5.5 6.5 8 4 10.5M15 8H9.5M12 5.5 9.5 8l2.5 2.5",
  apart: "M3 5.5h10M3 10.5h10M10.5 2.5l-5 11",
  play: "M5 3v10l8-5z",
  pause: "M5.5 3v10M10.5 3v10",
  step: "M3.5 3v10l6-5zM12.5 3v10",
  list: "M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5",
  help: "M5.5 5.8a2.6 2.6 0 1 1 3.9 2.2C8.3 8.7 8 9.2 8 10.3M8 12.4v1.4",
  quote: "M3 9h3.5v3.5H3V8q0-3 3-4M9.5 9H13v3.5H9.5V8q0-3 3-4",
  share: "M8 10V2M5 4.5 8 1.5l3 3M4.5 7.5H3v6.5h10V7.5h-1.5",
  read: "M8 4.5C6 3 4 3 2 3.5V13c2-.5 4-.5 6 1 2-1.5 4-1.5 6-1V3.5C12 3 10 3 8 4.5zM8 4.5V14",
  external: "M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10.3 10.3 14 14",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  area: "M3 5.5 9 2.5l4.5 5-3 6-6.5-1.5z",
  map: "M8 14c3-3.5 4.5-5.8 4.5-8a4.5 4.5 0 0 0-9 0c0 2.2 1.5 4.5 4.5 8zM8 7.5v-3",
} as const;
export type SignName = keyof typeof SIGNS;

export function Sign({ name }: { name: SignName }): VNode {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SIGNS[name]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
