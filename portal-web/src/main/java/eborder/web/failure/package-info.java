/**
 * What is said when something goes wrong: by message key if the cause is known, else with an incident number that is in the log.
 * {@code Faults} speaks for Faces, {@code Failures} for everything the container refuses.
 * No stack trace ever leaves the server.
 */
package eborder.web.failure;
