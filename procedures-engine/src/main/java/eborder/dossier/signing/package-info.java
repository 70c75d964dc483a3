/**
 * The filers' own signatures over what they filed: which are owed, how they come, where they are kept (decision 32).
 * A key in somebody's own hands signs in two steps: {@code LocalSigning} is the way, {@code DeclarationProofs} what an outer
 * module knows about signatures.
 */
package eborder.dossier.signing;
