/**
 * The agent's pages: port calls, declarations, lists, check answers, filed, permits.
 * One backing class per page; answers live in the draft, never in the session.
 */
package eborder.web.filing;
