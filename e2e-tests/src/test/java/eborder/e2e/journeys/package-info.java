/** The stories that the portal exists for, played in a browser against a running portal. */
package eborder.e2e.journeys;
