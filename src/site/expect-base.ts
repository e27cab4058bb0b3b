/**
 * Throws for a base that no site can be built for. Pages lie in folders of different depth and the service worker has one scope, so
 * everything has its address from the root of its host, and the security policy knows no other host.
 */
export function expectBase(base: string): void {
  if (/^\/([^/].*\/)?$/.test(base)) return;
  throw new Error(
    `--base is the path of the site on its host, with a slash at both ends, such as /maps/; found “${base}”. ` +
      "For a page that opens from anywhere, write one file: npm run cli -- pack <dossier> --out map.html",
  );
}
