// Asks the browser for a passkey (Web Authentication Level 3). Answers are JSON; what went wrong begins with "!".
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

  const text = (buffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");

  const known = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

  const attempt = async (ask) => {
    if (!window.PublicKeyCredential || !navigator.credentials) {
      return "!unsupported";
    }
    try {
      return JSON.stringify(await ask());
    } catch (error) {
      return "!" + error.name;
    }
  };

  const common = (credential) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  });

  window.shirasePasskeys = {
    make: (asked) =>
      attempt(async () => {
        const options = JSON.parse(asked);
        const made = await navigator.credentials.create({
          publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            user: { ...options.user, id: bytes(options.user.id) },
            excludeCredentials: known(options.excludeCredentials),
          },
        });
        return {
          ...common(made),
          response: {
            attestationObject: text(made.response.attestationObject),
            clientDataJSON: text(made.response.clientDataJSON),
            transports: made.response.getTransports ? made.response.getTransports() : [],
          },
        };
      }),

    // Sends the answer with the form, as a password is sent; what is returned is empty then.
    signIn: async (form, asked) => {
      const answer = await attempt(async () => {
        const options = JSON.parse(asked);
        const shown = await navigator.credentials.get({
          publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            allowCredentials: known(options.allowCredentials),
          },
        });
        return {
          ...common(shown),
          response: {
            authenticatorData: text(shown.response.authenticatorData),
            clientDataJSON: text(shown.response.clientDataJSON),
            signature: text(shown.response.signature),
            userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
          },
        };
      });
      if (answer.startsWith("!")) {
        return answer;
      }
      form.elements.namedItem("passkey").value = answer;
      form.submit();
      return "";
    },
  };
})();
