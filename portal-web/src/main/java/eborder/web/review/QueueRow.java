package eborder.web.review;

import eborder.review.InboxRow;

/** A dossier in the queue with its clock. */
public record QueueRow(InboxRow dossier, TimeUsed used) {}
