/**
 * What journeys, smoke and benchmarks stand on: a portal started by its own launcher on a free port with a scratch data
 * folder, as an operator would start it, and a real browser in front of it. Nothing of the portal's code is used.
 */
package eborder.e2e.support;
