/**
 * Whether citizens' numbers, names and dates of birth match the national population database. Only "match" or "no match" is kept, with the
 * place in the dossier. {@code CitizenChecking} asks, {@code CitizenReview} is what officers see. Sources: domain.md 7, single-window.md 5.
 */
package eborder.screening.citizen;
