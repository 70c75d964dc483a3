/**
 * Wiring: data sources, migrations, catalogues, timers, cookies, health.
 * {@code Opening} runs at deployment; what fails there stops the start and says why.
 * Nothing else in the portal knows these classes.
 */
package eborder.web.server;
