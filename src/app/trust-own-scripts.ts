type ScriptUrls = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = { readonly createPolicy: (name: "default", rules: ScriptUrls) => unknown };

/**
 * The only way text becomes code in a browser with Trusted Types: as the address of one of the site's own scripts, such as
 * the map's worker. There is no rule for markup, so that writing any, by whatever library, is an error.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustOwnScripts(page: Window & { readonly trustedTypes?: TrustedTypes }): void {
  page.trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      const { origin } = new URL(url, page.location.href);
      if (origin !== page.location.origin) throw new TypeError(`Not a script of this site: ${url}`);
      return url;
    },
  });
}
