import type { FINDING_WORDS_EN } from "./finding-words-en.ts";
import type { FindingWords, RuleWords } from "./say-finding.ts";

type Rules = Readonly<Record<keyof (typeof FINDING_WORDS_EN)["rules"], RuleWords>>;

export const FINDING_WORDS_DE: FindingWords & { readonly rules: Rules } = {
  or: " oder ",
  rules: {
    "broken-json": {
      hint: "Die Datei in einem Editor öffnen, der JSON prüft; meist fehlt kurz vor der Stelle ein Komma oder Anführungszeichen.",
    },
    "duplicate-key": {
      says: "Der Schlüssel steht zweimal da; nur der letzte zählt.",
      hint: "Den falschen der beiden Schlüssel löschen oder umbenennen.",
    },
    "geometry-invalid": {
      hint: "Den Ort in einem GeoJSON-Editor neu zeichnen – oder die Geometrie auf null und die Genauigkeit auf unlocated setzen.",
    },
    "latitude-range": { hint: "Erst die Länge, dann die Breite angeben." },
    limits: { hint: "Das Dossier teilen oder die Geometrien vereinfachen." },
    "missing-file": {
      says: "Im Ordner fehlt die dossier.json.",
      hint: "Eine dossier.json in den Ordner legen; „lagekarte new“ legt eine an.",
    },
    "missing-layer": {
      says: "Die Datei der Ebene fehlt.",
      hint: "Die Datei ergänzen oder die Ebene aus dossier.json streichen.",
    },
    "reference-system": {
      says: "Koordinaten sind Länge und Breite in WGS 84; hier steht das Bezugssystem „{name}“.",
      hint: "Die Ebene noch einmal als EPSG:4326 (WGS 84) exportieren; GeoJSON kennt kein anderes System.",
    },
    schema: {
      hint: "Das Feld in docs/dossier-format.md nachschlagen; mit dem JSON-Schema ergänzt es der Editor.",
    },
    "unknown-key": {
      says: "Das Format kennt hier kein „{key}“; es wird weggelassen.",
      hint: "Die Schreibweise berichtigen oder den Schlüssel löschen.",
    },
    "unreadable-file": {
      says: "Die Datei ließ sich nicht lesen ({reason}).",
      hint: "Die Datei als lesbaren UTF-8-Text speichern.",
    },

    "ambiguous-evidence": {
      says: "Dieselben Wörter bezeichnen auch {otherStart} bis {otherEnd}; erst ein prefix oder suffix unterscheidet {start} bis {end} davon.",
      hint: "Den Anker mit „lagekarte anchor“ neu anlegen; der Befehl sucht Wörter, die nur einmal passen.",
    },
    "antimeridian-uncut": {
      says: "Die Geometrie läuft über den 180. Längengrad; sie müsste dort geteilt sein.",
      hint: "Bei 180° in zwei Teile schneiden, etwa mit „ogr2ogr -wrapdateline“.",
    },
    "circular-relation": {
      says: {
        usual: "„{id}“ steht mit {type} zu „{statement}“, und von dort führt die Kette zurück.",
        itself: "Die Aussage bezieht sich mit {type} auf sich selbst.",
      },
      hint: "Bezüge nur von der späteren zur früheren Aussage führen lassen.",
    },
    "circular-reporting": {
      says: {
        usual:
          "„{id}“ und „{statement}“ stützen einander, direkt oder über andere: Keine ist ein unabhängiger Grund, die andere zu glauben.",
        passed:
          "„{id}“ kam über {through} – von dort stammt auch „{statement}“. Weitergeben heißt nicht bestätigen.",
      },
      hint: "repeats statt supports schreiben: Das bleibt sichtbar, zählt aber nie als Bestätigung.",
    },
    "coarse-point": {
      says: "Bei Genauigkeit {precision} wird eine Fläche oder Linie erwartet, gefunden wurde ein Punkt.",
      hint: "Die Fläche zeichnen – oder eine feinere Genauigkeit wählen, falls die Quelle genau diese Stelle nennt.",
    },
    "coarse-wording": {
      says: "Der Ort heißt „{word}“ und ist als Punkt gezeichnet: Ein ganzes Gebiet ist keine Stecknadel.",
      hint: "Meint die Quelle das Ganze, die Fläche zeichnen und die Genauigkeit anpassen; meint sie eine Stadt, das in kind sagen.",
    },
    "context-source": {
      says: {
        missing: "Ein Ort einer Umfeld-Ebene muss sagen, welche Quelle ihn nennt.",
        surplus: "Das haben nur Orte einer Umfeld-Ebene.",
      },
      hint: "namedBy ausfüllen oder den Ort in die Ebene legen, zu der er gehört.",
    },
    "context-statement": {
      says: "„{place}“ liegt in der Umfeld-Ebene „{layer}“, die keine Aussagen trägt.",
      hint: "Den Ort in eine Ebene des Artikels legen, falls der Artikel ihn nennt.",
    },
    "copied-words": {
      says: "{count} Wörter in Folge stehen so im Artikel ({language}), ab „{first}“.",
      hint: "Mit eigenen Worten sagen: Höchstens acht Wörter dürfen die des Artikels sein.",
    },
    "duplicate-id": {
      says: "Die Kennung „{id}“ ({kind}) ist schon vergeben ({holder}).",
      hint: "Eine der beiden umbenennen, und überall, wo sie genannt ist.",
    },
    "empty-hedge": {
      says: "Das einschränkende Wort fehlt; erwartet wird es so, wie es dasteht.",
      hint: "Das Wort eintragen oder die Einschränkung löschen.",
    },
    "evidence-span": {
      says: {
        empty: "Das Ende muss nach {start} liegen, gefunden wurde {end}.",
        beyond: "Die Quelle hat {length} Zeichen (Codepunkte), das Ende liegt bei {end}.",
      },
      hint: "Den Anker mit „lagekarte anchor“ neu anlegen.",
    },
    "excess-decimals": {
      says: "Bei Genauigkeit {precision} sind höchstens {most} Nachkommastellen erlaubt, gefunden wurden mehr.",
      hint: "Die Koordinaten runden: Mehr Stellen behaupten mehr, als die Quelle sagt.",
    },
    "far-namesake": {
      says: "Die Stadt dieses Namens liegt {distance} km entfernt; ist ein anderes {name} gemeint?",
      hint: "Die Koordinaten prüfen; ist es ein anderer Ort dieses Namens, in kind sagen, wo er liegt.",
    },
    "long-anchor": {
      says: "Höchstens {most} Wörter sind erlaubt, gefunden wurden {found}.",
      hint: "Kürzen; „lagekarte anchor“ wählt Wörter, die genügen.",
    },
    "long-excerpt": {
      says: "Höchstens {most} Wörter sind erlaubt, gefunden wurden {found}.",
      hint: "Weniger zitieren oder umschreiben.",
    },
    "missing-evidence": {
      says: "Die Aussage nennt keinen Satz, auf den sie sich stützt.",
      hint: "Mit „lagekarte anchor“ einen Anker anlegen und in evidence eintragen.",
    },
    "missing-geometry": {
      says: "Bei Genauigkeit {precision} wird eine Geometrie erwartet, gefunden wurde null.",
      hint: "Den Ort zeichnen oder die Genauigkeit auf unlocated setzen.",
    },
    "missing-language": {
      says: "Der Text fehlt in: {languages}.",
      hint: "Ihn in jeder Sprache des Dossiers schreiben.",
    },
    "missing-license": {
      says: "Es ist keine Lizenz angegeben; niemand weiß, was damit erlaubt ist.",
      hint: "Eine SPDX-Kennung angeben oder in Worten sagen, was der Herausgeber erlaubt.",
    },
    "missing-radius": {
      says: "Ein Punkt mit Genauigkeit near-settlement braucht einen Radius in Metern.",
      hint: "Angeben, in welchem Umkreis in Metern ihn die Worte der Quelle verorten.",
    },
    "occupation-outline": {
      says: {
        point: "Besetzt ist ein Gebiet, und dieser Ort hat keinen Umriss.",
        vague:
          "Der Umriss dieses Gebiets ist ungefähr und kann nicht zeigen, wie weit die Besetzung reicht.",
      },
      hint: "Den Umriss eintragen, den die Quelle zeichnet, mit seiner Genauigkeit, oder occupation weglassen.",
    },
    "other-country": {
      says: "Laut kind liegt der Ort in {country}, gezeichnet ist er {distance} km außerhalb.",
      hint: "Die Koordinaten prüfen – steht die Länge zuerst? – und das Land in kind.",
    },
    "said-after-published": {
      says: "Frühestens am {said} gesagt, „{source}“ erschien aber spätestens am {published}.",
      hint: "Beide Daten prüfen; ein erschlossenes Datum hat die basis inferred.",
    },
    "self-intersection": {
      says: {
        usual: "Der Umriss schneidet sich selbst, bei Länge {lon}, Breite {lat}.",
        unknown: "Der Umriss ist zu verwickelt, um zu sagen, ob er sich selbst schneidet.",
      },
      hint: "Reparieren, etwa mit „Geometrien reparieren“ in QGIS, oder vereinfachen.",
    },
    "settlement-outside": {
      says: {
        name: "„{settlement}“ hat denselben Namen, liegt aber {distance} km außerhalb dieser Fläche.",
        wikidata:
          "„{settlement}“ hat dieselbe Wikidata-Kennung, liegt aber {distance} km außerhalb dieser Fläche.",
      },
      hint: "Prüfen, was von beidem falsch gezeichnet ist, oder Namen geben, die sie unterscheiden.",
    },
    "source-outline": {
      says: "Erwartet wird eine Spanne von {from} bis höchstens {to}, gefunden wurde {start} bis {end}.",
      hint: "Die Gliederung mit „lagekarte outline“ neu anlegen.",
    },
    "status-mismatch": {
      says: "„{by}“ verweist darauf mit {type}: Erwartet wird der Status {expected}, gefunden wurde {found}.",
      hint: "Den Status der berichtigten oder zurückgezogenen Aussage setzen.",
    },
    "swapped-coordinates": {
      says: "Vertauscht läge dieser Ort bei den anderen seiner Ebene: Die Länge steht zuerst.",
      hint: "Die beiden Zahlen tauschen – oder sie lassen, falls der Ort wirklich so weit weg liegt.",
    },
    "uncoded-hedge": {
      says: "Der Satz schränkt mit „{word}“ ein, aber keine Aussage, die sich auf ihn stützt, hält das fest.",
      hint: "Das Wort in hedges eintragen, mit der Angabe, von wem es ist – falls es die Aussage betrifft.",
    },
    unfilled: {
      says: "Das ist noch zu schreiben.",
      hint: "An die Stelle von TODO schreiben; eine Aussage, die niemand braucht, löschen.",
    },
    "unknown-reference": {
      says: {
        usual: "Erwartet wird eine Kennung ({expected}); „{id}“ gibt es im Dossier nicht.",
        kind: "Erwartet wird eine Kennung ({expected}); „{id}“ ist etwas anderes ({actual}).",
      },
      hint: "Die Kennung berichtigen oder ergänzen, was sie nennt.",
    },
    "unlocated-geometry": {
      says: "Ein Ort mit Genauigkeit unlocated hat keine Geometrie; gefunden wurde eine.",
      hint: "Die Geometrie auf null setzen oder angeben, wie genau die Quelle den Ort verortet.",
    },
    "unreadable-date": {
      says: "Erwartet wird ein EDTF-Datum wie 2024-10-24 oder 2024-10-14/.., gefunden wurde „{found}“.",
      hint: "Jahr, Monat und Tag mit Bindestrichen schreiben; weitere Formen stehen in docs/dossier-format.md.",
    },
    unused: {
      says: {
        usual: "Nichts im Dossier verweist auf „{id}“.",
        layer: "Die Ebene „{id}“ enthält keine Orte.",
      },
      hint: "Darauf verweisen, die gemeinte Kennung berichtigen oder es löschen.",
    },
    "wrong-winding": {
      says: "Äußere Ringe laufen gegen den Uhrzeigersinn, Löcher im Uhrzeigersinn (RFC 7946).",
      hint: "Die Richtung des Rings umkehren.",
    },
  },
};
