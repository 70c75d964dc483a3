/** {@code ./eborder verify-permit}. Start at {@code VerifyPermit}. */
package eborder.verifier.command;
