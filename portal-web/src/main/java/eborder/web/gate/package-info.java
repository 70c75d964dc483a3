/**
 * The guard's page: what it needs from the server before the first scan. The checks themselves go through the API.
 * Read {@code GatePage}, then {@code webapp/gate/app.mjs}.
 * Sources: gate.md 3 and 7, domain.md 3.3 and 3.4, face.md 8.
 */
package eborder.web.gate;
