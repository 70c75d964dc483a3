/**
 * The officers' pages: the queue by deadline beside the dossier, and the decision about the version that is shown.
 * What may be done follows from the dossier's status, the claim and the roles ({@link eborder.web.review.Possible}).
 * Sources: face.md 3, 7, 9; users.md "Officer keyboard".
 */
package eborder.web.review;
