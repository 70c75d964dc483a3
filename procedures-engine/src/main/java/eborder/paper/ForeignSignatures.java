package eborder.paper;

import eborder.shared.Contract;

/**
 * Which signatures a PDF from outside carries and whether they hold under the roots of agents, found out in a process that may break
 * as for {@link ForeignPapers}.
 */
@Contract
public interface ForeignSignatures {
    /** Never throws for what is in the file. @return within ten seconds, and a few more if all readers are busy: BUSY then */
    SignedFile signedFile(byte[] pdf);
}
