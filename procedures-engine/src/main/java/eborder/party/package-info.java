/**
 * Who takes part: people with roles, companies, border units and their accounts.
 * {@code Actor} is the signed-in person that every use case takes first.
 * Sources: domain.md 4.1 and 5.1.
 */
package eborder.party;
