import type { FindingWords } from "./say-finding.ts";

/** The pattern for other languages, which must have the same rules. */
export const FINDING_WORDS_EN = {
  or: " or ",
  rules: {
    "broken-json": {
      hint: "Open the file in an editor that checks JSON; often a comma or a quotation mark is missing just before that place.",
    },
    "duplicate-key": {
      says: "The key is given twice; only the last counts.",
      hint: "Delete the key that is not meant, or rename one of the two.",
    },
    "geometry-invalid": {
      hint: "Draw the place again in a GeoJSON editor, or set its geometry to null and its precision to unlocated.",
    },
    "latitude-range": { hint: "Write longitude first, then latitude." },
    limits: { hint: "Split the dossier, or simplify its geometries." },
    "missing-file": {
      says: "The folder has no dossier.json.",
      hint: "Put a dossier.json into the folder; `lagekarte new` makes one.",
    },
    "missing-layer": {
      says: "The layer's file is missing.",
      hint: "Add the file, or take the layer out of dossier.json.",
    },
    "reference-system": {
      says: "Coordinates are WGS 84 longitude and latitude, found the reference system “{name}”.",
      hint: "Export the layer again as EPSG:4326 (WGS 84); GeoJSON knows no other system.",
    },
    schema: {
      hint: "See the field in docs/dossier-format.md; editors complete it by the JSON Schema.",
    },
    "unknown-key": {
      says: "The format knows no “{key}” here; it is left out.",
      hint: "Correct its spelling, or delete it.",
    },
    "unreadable-file": {
      says: "The file could not be read ({reason}).",
      hint: "Save the file as UTF-8 text that may be read.",
    },

    "ambiguous-evidence": {
      says: "The same words also mark {otherStart} to {otherEnd}; a prefix or suffix must tell {start} to {end} apart.",
      hint: "Make the anchor again with `lagekarte anchor`, which finds words that fit once.",
    },
    "antimeridian-uncut": {
      says: "The geometry runs over the antimeridian; expected it to be cut there.",
      hint: "Cut it at 180° into two parts, e.g. with `ogr2ogr -wrapdateline`.",
    },
    "circular-relation": {
      says: {
        usual: "“{id}” {type} “{statement}”, which leads back to it.",
        itself: "The statement {type} itself.",
      },
      hint: "Let relations lead from the later statement to the earlier one only.",
    },
    "circular-reporting": {
      says: {
        usual:
          "“{id}” and “{statement}” support each other, directly or by way of others: none is an independent reason to believe the other.",
        passed:
          "“{id}” came through {through}, who made “{statement}”: passing a claim on does not support it.",
      },
      hint: "Write `repeats` instead of `supports`: it is shown, and never counts as corroboration.",
    },
    "coarse-point": {
      says: "Expected an area or a line for precision {precision}, found a point.",
      hint: "Draw the area, or, if the source names the very spot, choose a finer precision.",
    },
    "coarse-wording": {
      says: "It is called a {word} and is drawn as a point: a whole {word} is no pin.",
      hint: "If the source means all of it, draw the area and choose its precision; if a town, say so in its kind.",
    },
    "context-source": {
      says: {
        missing: "A place in a context layer says which source names it.",
        surplus: "Only places in a context layer have this.",
      },
      hint: "Fill `namedBy`, or move the place to the layer it belongs to.",
    },
    "context-statement": {
      says: "“{place}” is in the context layer “{layer}”, which carries no statements.",
      hint: "Move the place to a layer of the article, if the article names it.",
    },
    "copied-words": {
      says: "{count} words in a row are those of the article ({language}), from “{first}”.",
      hint: "Say it in your own words: at most eight words may be the article's.",
    },
    "duplicate-id": {
      says: "The id “{id}” of this {kind} is already that of a {holder}.",
      hint: "Rename one of them, and what refers to it.",
    },
    "empty-hedge": {
      says: "Expected the hedging word as it was written, found none.",
      hint: "Write the word, or delete the hedge.",
    },
    "evidence-span": {
      says: {
        empty: "Expected an end after {start}, found {end}.",
        beyond: "The source has {length} code points, found end {end}.",
      },
      hint: "Make the anchor again with `lagekarte anchor`.",
    },
    "excess-decimals": {
      says: "Expected at most {most} decimals for precision {precision}, found more.",
      hint: "Round the coordinates: more decimals claim more than the source says.",
    },
    "far-namesake": {
      says: "The city of that name lies {distance} km away; is it another {name}?",
      hint: "Check the coordinates; if it is another place of that name, say in its kind where it lies.",
    },
    "long-anchor": {
      says: "Expected up to {most} words, found {found}.",
      hint: "Shorten it; `lagekarte anchor` chooses words that are enough.",
    },
    "long-excerpt": {
      says: "Expected up to {most} words, found {found}.",
      hint: "Quote fewer words, or paraphrase.",
    },
    "missing-evidence": {
      says: "The statement names no sentence it rests on.",
      hint: "Make an anchor with `lagekarte anchor` and put it into `evidence`.",
    },
    "missing-geometry": {
      says: "Expected a geometry for precision {precision}, found null.",
      hint: "Draw it, or set the precision to unlocated.",
    },
    "missing-language": {
      says: "The text is missing in {languages}.",
      hint: "Write it in every language of the dossier.",
    },
    "missing-license": {
      says: "No licence is stated, so nobody knows what may be done with it.",
      hint: "Give an SPDX identifier, or say in words what its publisher allows.",
    },
    "missing-radius": {
      says: "Expected a radius in metres for a point that is near-settlement.",
      hint: "Give the metres within which the source's words place it.",
    },
    "occupation-outline": {
      says: {
        point: "Occupied is an area, and this place has no outline.",
        vague: "The outline of this area is vague, so it cannot show how far the occupation goes.",
      },
      hint: "Give the outline the source draws, with its precision, or take `occupation` away.",
    },
    "other-country": {
      says: "Its kind says {country}, and it lies {distance} km outside of it.",
      hint: "Check the coordinates, whether longitude comes first, and the country in its kind.",
    },
    "said-after-published": {
      says: "Said on {said} at the earliest, but “{source}” was published by {published}.",
      hint: "Check both dates; a date the editor worked out has the basis `inferred`.",
    },
    "self-intersection": {
      says: {
        usual: "The outline crosses itself near longitude {lon}, latitude {lat}.",
        unknown: "The outline is too intricate to tell whether it crosses itself.",
      },
      hint: "Repair it, e.g. with QGIS’ “Fix geometries”, or simplify it.",
    },
    "settlement-outside": {
      says: {
        name: "“{settlement}” has the same name and lies {distance} km outside of this area.",
        wikidata:
          "“{settlement}” has the same Wikidata id and lies {distance} km outside of this area.",
      },
      hint: "Check which of the two is drawn in the wrong place, or give them names that tell them apart.",
    },
    "source-outline": {
      says: "Expected a span from {from} to {to} at most, found {start} to {end}.",
      hint: "Make the outline again with `lagekarte outline`.",
    },
    "status-mismatch": {
      says: "“{by}” {type} it: expected status {expected}, found {found}.",
      hint: "Set the status of the statement that is corrected or retracted.",
    },
    "swapped-coordinates": {
      says: "Swapped, this would lie among the layer's other places: longitude comes first.",
      hint: "Swap the two numbers, or leave them if the place really is that far away.",
    },
    "uncoded-hedge": {
      says: "The sentence hedges with “{word}”, and no statement that rests on it has a hedge.",
      hint: "Put the word into `hedges`, with whose it is, if it qualifies what the statement says.",
    },
    unfilled: {
      says: "This is still to be written.",
      hint: "Write it in place of TODO; a statement that is not wanted is deleted.",
    },
    "unknown-reference": {
      says: {
        usual: "Expected the id of a {expected}, found “{id}”, which is not in the dossier.",
        kind: "Expected the id of a {expected}, found “{id}”, which is a {actual}.",
      },
      hint: "Correct the id, or add what it names.",
    },
    "unlocated-geometry": {
      says: "Expected null for a place that is unlocated, found a geometry.",
      hint: "Set the geometry to null, or say how exactly the source locates the place.",
    },
    "unreadable-date": {
      says: "Expected an EDTF date such as 2024-10-24 or 2024-10-14/.., found “{found}”.",
      hint: "Write year, month and day with hyphens; docs/dossier-format.md has the other forms.",
    },
    unused: {
      says: {
        usual: "Nothing in the dossier refers to “{id}”.",
        layer: "The layer “{id}” holds no places.",
      },
      hint: "Refer to it, correct the id that should, or delete it.",
    },
    "wrong-winding": {
      says: "Expected outer rings counterclockwise and holes clockwise (RFC 7946).",
      hint: "Turn the ring around.",
    },
  },
} as const satisfies FindingWords;
