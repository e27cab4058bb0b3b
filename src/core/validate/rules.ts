import type { Rule } from "./rule.ts";
import { ambiguousEvidence } from "./rules/ambiguous-evidence.ts";
import { antimeridianUncut } from "./rules/antimeridian-uncut.ts";
import { circularRelation } from "./rules/circular-relation.ts";
import { circularReporting } from "./rules/circular-reporting.ts";
import { coarsePoint } from "./rules/coarse-point.ts";
import { coarseWording } from "./rules/coarse-wording.ts";
import { contextSource } from "./rules/context-source.ts";
import { contextStatement } from "./rules/context-statement.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { emptyHedge } from "./rules/empty-hedge.ts";
import { evidenceSpan } from "./rules/evidence-span.ts";
import { excessDecimals } from "./rules/excess-decimals.ts";
import { farNamesake } from "./rules/far-namesake.ts";
import { longAnchor } from "./rules/long-anchor.ts";
import { longExcerpt } from "./rules/long-excerpt.ts";
import { missingEvidence } from "./rules/missing-evidence.ts";
import { missingGeometry } from "./rules/missing-geometry.ts";
import { missingLanguage } from "./rules/missing-language.ts";
import { missingLicense } from "./rules/missing-license.ts";
import { missingRadius } from "./rules/missing-radius.ts";
import { occupationOutline } from "./rules/occupation-outline.ts";
import { otherCountry } from "./rules/other-country.ts";
import { saidAfterPublished } from "./rules/said-after-published.ts";
import { selfIntersection } from "./rules/self-intersection.ts";
import { settlementOutside } from "./rules/settlement-outside.ts";
import { sourceOutline } from "./rules/source-outline.ts";
import { statusMismatch } from "./rules/status-mismatch.ts";
import { swappedCoordinates } from "./rules/swapped-coordinates.ts";
import { unfilled } from "./rules/unfilled.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unlocatedGeometry } from "./rules/unlocated-geometry.ts";
import { unreadableDate } from "./rules/unreadable-date.ts";
import { unused } from "./rules/unused.ts";
import { wrongWinding } from "./rules/wrong-winding.ts";

/** All rules, by name: findings are sorted by where they stand. */
export const RULES: readonly Rule[] = [
  ambiguousEvidence,
  antimeridianUncut,
  circularRelation,
  circularReporting,
  coarsePoint,
  coarseWording,
  contextSource,
  contextStatement,
  duplicateId,
  emptyHedge,
  evidenceSpan,
  excessDecimals,
  farNamesake,
  longAnchor,
  longExcerpt,
  missingEvidence,
  missingGeometry,
  missingLanguage,
  missingLicense,
  missingRadius,
  occupationOutline,
  otherCountry,
  saidAfterPublished,
  selfIntersection,
  settlementOutside,
  sourceOutline,
  statusMismatch,
  swappedCoordinates,
  unfilled,
  unknownReference,
  unlocatedGeometry,
  unreadableDate,
  unused,
  wrongWinding,
];
