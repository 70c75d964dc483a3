/**
 * Signing in by OpenID Connect (Core 1.0, Discovery 1.0, RP-Initiated Logout 1.0), authorization code with PKCE, as VNeID would have it
 * (single-window.md 9). Start at {@code OpenIdProvider}.
 */
package eborder.singlewindow.openid;
