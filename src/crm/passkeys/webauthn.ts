/** SimpleWebAuthn, loaded at the first passkey: it takes most of a second, which no command line should wait for. */
export const webauthn = () => import("@simplewebauthn/server");
