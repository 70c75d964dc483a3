package eborder.audit;

/** A committed deed that waits for its link. */
record UnlinkedDeed(long eventId, byte[] digest) {}
