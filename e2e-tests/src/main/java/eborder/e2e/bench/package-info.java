/**
 * Benchmarks of a running portal against a floor measured in the same run: {@code GateBench}, {@code PermitsBench},
 * {@code ImportBench}, {@code DossierBench}. Each starts a portal of its own unless it is given one, and prints one JSON
 * object as its last line.
 * The load goes through the REST interface, that of {@code DossierBench} also through the pages; only the floors use
 * classes of the portal's outer modules.
 */
package eborder.e2e.bench;
