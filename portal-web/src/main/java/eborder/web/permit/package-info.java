/**
 * The commander's pages: permits that wait for approval, ship by ship, and the register of the unit.
 * Approving only marks; the papers are signed outside the request and the page watches (domain.md 4.3).
 */
package eborder.web.permit;
