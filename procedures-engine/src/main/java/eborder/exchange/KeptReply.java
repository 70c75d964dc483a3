package eborder.exchange;

/** The answer that a message got. @param sha256 of the message's bytes, hexadecimal */
record KeptReply(String sha256, Message reply) {}
