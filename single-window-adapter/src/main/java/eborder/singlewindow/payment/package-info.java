/**
 * The national payment platform over HTTP and JSON: fulfils {@code PaymentGateway}, and reads the platform's own messages.
 * Start at {@code PlatformLink}. Messages in both directions are signed, see {@code MessageSignature}.
 */
package eborder.singlewindow.payment;
