package eborder.dossier.signing;

import eborder.dossier.DossierNumber;
import eborder.paper.SigningJob;

/** A paper that an officer signs with a key in the own hands. @param size of the printed paper in bytes */
record PaperInHand(SigningJob job, DossierNumber dossier, String procedureCode, int size) {}
