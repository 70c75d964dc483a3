/**
 * {@code ./eborder conformance}: what an integrator, or a new installation, must be able to rely on, asked of a running portal over HTTP.
 * Start at {@code Conformance}; the scenarios are listed in {@code Scenarios}.
 */
package eborder.e2e.conformance;
