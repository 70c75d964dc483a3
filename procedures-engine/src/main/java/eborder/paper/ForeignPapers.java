package eborder.paper;

import eborder.shared.Contract;

/** Reads PDFs that strangers send, in a process that may break: bounded in time, memory and what is unpacked (reliability.md F3). */
@Contract
public interface ForeignPapers {
    /** Never throws for what is in the file. @return within ten seconds, and a few more if all readers are busy */
    ForeignPaper examine(byte[] pdf);
}
