// Dossiers made in tests have not been checked by anything that would have brought the grammar of dates along.
import "../src/core/time/edtf.ts";
