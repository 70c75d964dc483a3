/**
 * A client of the portal's public REST interface, as a stranger would write one: java.net.http and Jackson only.
 * {@code Portal} signs people in, {@code Session} asks, {@code ShipCall} plays one ship's call.
 * Used by the smoke journey and the benchmarks. Knows nothing of the portal's classes.
 */
package eborder.e2e.api;
