/**
 * Starts the portal on one machine: the embedded PostgreSQL, the simulator of the single window and Payara Micro, all on
 * loopback, and stops them again. Runs the operator's commands against the same data folder. Knows nothing of the
 * portal's classes: it hands over settings as system properties and starts classes by name.
 */
package eborder.launcher;
