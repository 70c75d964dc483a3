/**
 * Tour parties: people of one ship, each with a permit of his own, who pass the gate under one seal on their leader's sheet. Read
 * {@code TourPartyMaking}, then {@code TourPartyDesk}. Sources: domain.md 3.2, pain point 15; decision 43.
 */
package eborder.permit.tour;
