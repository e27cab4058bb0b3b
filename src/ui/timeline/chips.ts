import type { Statement } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { HUES, type Hue } from "../../core/dossier/vocabulary.ts";
import { groupBy } from "../../core/validate/group-by.ts";
import { statementHue } from "../queries/statement-hue.ts";

/** Statements of one date and one hue: a dot or a box, with their number when there are several. */
export type Chip = {
  readonly hue: Hue;
  readonly statements: readonly Statement[];
  /** Pixels. */
  readonly width: number;
};

/** Pixels between chips. */
export const CHIP_GAP = 2;
const SINGLE = 14;
const [BASE, DIGIT] = [11, 7];

/** Statements sorted by the hue of their places, in the order of the vocabulary. */
export function chipsOf(statements: readonly Statement[], index: DossierIndex): readonly Chip[] {
  const byHue = groupBy(statements, (statement) => statementHue(index, statement));
  return HUES.flatMap((hue) => {
    const found = byHue.get(hue);
    if (!found) return [];
    const width = found.length === 1 ? SINGLE : BASE + DIGIT * String(found.length).length;
    return [{ hue, statements: found, width }];
  });
}

/** Pixels of chips side by side. */
export function chipsWidth(chips: readonly Chip[]): number {
  return chips.reduce((sum, { width }) => sum + width, CHIP_GAP * (chips.length - 1));
}
