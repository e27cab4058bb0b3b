import { expect, test } from "vitest";
import { readCopyFile } from "../../src/ui/source/read-copy-file.ts";

test.each([
  ["a text", new File(["Größe"], "a.txt"), { text: "Größe", kind: "text" }],
  ["a page", new File(["<p>x"], "a.HTML"), { text: "<p>x", kind: "html" }],
  ["a page without ending", new File(["<!doctype html>x"], "a"), { kind: "html" }],
  [
    "a page in the encoding it names",
    new File([Uint8Array.from(Buffer.from('<meta charset="iso-8859-2">\xb1', "latin1"))], "a.htm"),
    { text: '<meta charset="iso-8859-2">ą' },
  ],
  [
    "a text in an old encoding",
    new File([Uint8Array.of(71, 114, 246, 223, 101)], "a.txt"),
    { text: "Größe" },
  ],
  [
    "a text as Windows' editor saved it",
    new File([Uint8Array.of(0xff, 0xfe, 0xe4, 0)], "a.txt"),
    { text: "ä" },
  ],
])("%s is read", async (_, file, read) => {
  expect(await readCopyFile(file)).toMatchObject(read);
});

test.each([
  ["kind", new File(["%PDF"], "a.pdf", { type: "application/pdf" })],
  ["kind", new File(["x"], "a.docx")],
  ["binary", new File([Uint8Array.of(1, 0, 2)], "a.txt")],
  ["empty", new File([" \n"], "a.txt")],
  ["large", new File(["x".repeat(5_000_001)], "a.txt")],
])("refused as %s", async (reason, file) => {
  expect(await readCopyFile(file)).toBe(reason);
});
