/**
 * The questions that are asked about a dossier when it is filed, one small class each.
 * Which procedure asks which, and whether a finding stops the filing, is data: see {@code Checks}.
 * Sources: domain.md 2.2, 2.3, 2.16, 4.4.
 */
package eborder.dossier.check;
