type ScriptUrls = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = { readonly createPolicy: (name: "default", rules: ScriptUrls) => unknown };

/**
 * The only way text becomes code in a browser with Trusted Types: as the address of a script that is the page's own, such as
 * the map's worker. There is no rule for markup, so that writing any, by whatever library, is an error.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustScripts(
  page: Window & { readonly trustedTypes?: TrustedTypes },
  isOwn: (url: string) => boolean = isOfOrigin,
): void {
  page.trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      if (!isOwn(url)) throw new TypeError(`Not a script of this page: ${url}`);
      return url;
    },
  });
}

function isOfOrigin(url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}
