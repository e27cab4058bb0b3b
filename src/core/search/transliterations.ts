/** Cyrillic letters as English and as German newspapers write them: Казань is Kazan and Kasan. */
const TABLE: Readonly<Record<string, readonly [english: string, german: string]>> = {
  а: ["a", "a"],
  б: ["b", "b"],
  в: ["v", "w"],
  г: ["g", "g"],
  ґ: ["g", "g"],
  д: ["d", "d"],
  е: ["e", "e"],
  є: ["ye", "je"],
  ё: ["yo", "jo"],
  ж: ["zh", "sch"],
  з: ["z", "s"],
  и: ["i", "i"],
  і: ["i", "i"],
  ї: ["i", "i"],
  й: ["y", "i"],
  к: ["k", "k"],
  л: ["l", "l"],
  м: ["m", "m"],
  н: ["n", "n"],
  о: ["o", "o"],
  п: ["p", "p"],
  р: ["r", "r"],
  с: ["s", "s"],
  т: ["t", "t"],
  у: ["u", "u"],
  ф: ["f", "f"],
  х: ["kh", "ch"],
  ц: ["ts", "z"],
  ч: ["ch", "tsch"],
  ш: ["sh", "sch"],
  щ: ["shch", "schtsch"],
  ъ: ["", ""],
  ы: ["y", "y"],
  ь: ["", ""],
  э: ["e", "e"],
  ю: ["yu", "ju"],
  я: ["ya", "ja"],
};

/** A Cyrillic word, in lower case, in Latin letters: as in English, and as in German. */
export function transliterations(word: string): readonly [english: string, german: string] {
  const letters = [...word].map((letter) => TABLE[letter] ?? ([letter, letter] as const));
  return [
    letters.map(([english]) => english).join(""),
    letters.map(([, german]) => german).join(""),
  ];
}
