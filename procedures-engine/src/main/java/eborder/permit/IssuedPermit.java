package eborder.permit;

/** A permit that was issued, as the public verification compares it. */
record IssuedPermit(PublicState state, PublicFacts facts, String sealDigits) {}
