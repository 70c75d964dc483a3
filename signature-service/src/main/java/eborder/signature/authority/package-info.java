/**
 * The authority beside the development keys, a process of its own as the real one is: time stamps, OCSP and CRLs over HTTP, with
 * faults on demand. Start at {@code Authority}. Never for real permits.
 */
package eborder.signature.authority;
