/** What of an SVG is as wide as it says, whatever scale it is shown at. */
const WIDTHS = ["stroke-width", "stroke-dasharray"] as const;

/** Patterns go by their own scale, signs and names by that of the style sheet. */
const KEPT = "defs *, .still-sign, .still-sign *, .still-name, .still-name *";

/**
 * Lets lines, dashes and hatching keep their weight while a picture is shown larger: the returned function is told by how much
 * smaller than drawn they have to be.
 */
export function keepWeights(still: SVGSVGElement): (ratio: number) => void {
  const lines = WIDTHS.flatMap((name) =>
    [...still.querySelectorAll(`[${name}]:not(${KEPT})`)].map((element) => {
      const drawn = (element.getAttribute(name) ?? "").split(/[\s,]+/).map(Number);
      return (ratio: number) =>
        element.setAttribute(name, drawn.map((width) => width * ratio).join(" "));
    }),
  );
  const hatchings = [...still.querySelectorAll("pattern")].map((pattern) => {
    const drawn = pattern.getAttribute("patternTransform") ?? "";
    return (ratio: number) =>
      pattern.setAttribute("patternTransform", `${drawn} scale(${ratio})`.trim());
  });
  return (ratio) => {
    for (const scale of [...lines, ...hatchings]) scale(ratio);
  };
}
