/** Red, green and blue in linear light, 0 to 1. */
export type Light = readonly [number, number, number];

/** A colour such as `#1b4c9b` in linear light (IEC 61966-2-1). */
export function light(hex: string): Light {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Light;
}

/** Contrast of two colours (WCAG 2.2, 1.4.3), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [a, b]
    .map((hex) => luminance(light(hex)))
    .toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Difference of two colours in CIE L*a*b* (D65); 2 is about the least one notices side by side. */
export function difference(a: Light, b: Light): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(...p.map((value, index) => value - (q[index] ?? 0)));
}

/** CIE lightness, 0 (black) to 100: what is left of a colour in grey print. */
export function lightness(hex: string): number {
  return lab(light(hex))[0] ?? 0;
}

/** Matrices in linear light for full dichromacy (Machado, Oliveira and Fernandes 2009). */
const DICHROMACIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Dichromacy = keyof typeof DICHROMACIES;
export const DICHROMACY_NAMES = Object.keys(DICHROMACIES) as Dichromacy[];

/** What a reader without one kind of cones sees of a colour. */
export function seenWith(dichromacy: Dichromacy, [r, g, b]: Light): Light {
  return DICHROMACIES[dichromacy].map(([fromR, fromG, fromB]) =>
    Math.min(1, Math.max(0, fromR * r + fromG * g + fromB * b)),
  ) as unknown as Light;
}

function luminance([r, g, b]: Light): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function lab([r, g, b]: Light): number[] {
  const bend = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = bend(luminance([r, g, b]));
  const z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
