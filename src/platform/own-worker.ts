interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Starts a worker, a module of this app. Throws where the browser can't. Under Trusted Types the address is a sink;
 * nothing from elsewhere gets through.
 */
export function startWorker(url: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kaarttafel-bladen', {
    createScriptURL: (asked) => {
      if (new URL(asked, document.baseURI).origin !== location.origin) {
        throw new TypeError(`not a worker of this app: ${asked}`);
      }
      return asked;
    },
  });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
