/**
 * Who takes part: people with roles, companies, border units; signing in, passwords, tokens.
 * {@code Actor} is the signed-in person that every use case takes first; start at {@code SignIn} and {@code AccountDesk}.
 * Imports {@code shared}, {@code form} and {@code audit}. Sources: domain.md 4.1 and 5.1, reliability.md T12-T15 and T19.
 */
package eborder.party;
