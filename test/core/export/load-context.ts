import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const FOLDER = new URL("../../fixtures/contexts/", import.meta.url);

/** The contexts that exports name, from files; any other address is an error, so that no test fetches anything. */
const CONTEXTS: Readonly<Record<string, string>> = {
  "http://www.w3.org/ns/anno.jsonld": "anno.jsonld",
  "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld":
    "linked-places.jsonld",
  "https://schema.org": "schema-org-subset.jsonld",
};

/** Triples that a JSON-LD text stands for; throws on terms that its context makes collide. */
export async function triplesOf(text: string): Promise<string[]> {
  const documentLoader = async (url: string) => {
    const file = CONTEXTS[url];
    if (!file) throw new Error(`No context is kept for ${url}.`);
    const document = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    return { documentUrl: url, document, contextUrl: undefined };
  };
  const quads = await jsonld.toRDF(JSON.parse(text), {
    documentLoader: documentLoader as never,
    format: "application/n-quads",
  });
  return String(quads).trim().split("\n");
}
