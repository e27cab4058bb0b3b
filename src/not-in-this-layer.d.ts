// Packages a layer may not import resolve to this file (`paths` in its tsconfig). It is not a module, so the import does not compile.
