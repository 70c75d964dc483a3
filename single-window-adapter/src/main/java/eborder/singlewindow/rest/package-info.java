/**
 * The portal for programs: REST under {@code /api/v1}, JSON in and out, problems by RFC 9457.
 * Resources turn a request into one call of a use case or relay and its result into JSON; no rules here.
 * Start at {@code Api} (the list), {@code Json} (how values are written) and {@code Problems} (what goes wrong).
 * Who may call what stands at each method as {@code @RolesAllowed}; {@code Gates} holds callers to it. Who calls is found out before, by
 * the portal's one filter.
 */
package eborder.singlewindow.rest;
