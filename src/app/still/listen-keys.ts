type Moves = {
  /** By parts of the window, to the right and down. */
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (factor: number) => void;
};

/** Parts of the window that an arrow key moves it by. */
const STEP = 0.2;

/** Gives a picture a stop for the keyboard, and the keys of the live map. Returns what takes both away. */
export function listenKeys(still: SVGSVGElement, { pan, zoom }: Moves): () => void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(-STEP, 0),
    ArrowRight: () => pan(STEP, 0),
    ArrowUp: () => pan(0, -STEP),
    ArrowDown: () => pan(0, STEP),
    "+": () => zoom(2),
    "=": () => zoom(2),
    "-": () => zoom(0.5),
  };
  const press = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  still.setAttribute("tabindex", "0");
  still.setAttribute("role", "group");
  still.addEventListener("keydown", press);
  return () => {
    still.removeAttribute("tabindex");
    still.removeAttribute("role");
    still.removeEventListener("keydown", press);
  };
}
