/**
 * What the Immigration Department says of the people in a dossier, and what officers make of it. The portal holds no watch-list: it keeps
 * answers. {@code PersonScreening} asks, {@code ScreeningReview} is the officers' use case. Sources: single-window.md 5, domain.md 7.
 */
package eborder.screening;
