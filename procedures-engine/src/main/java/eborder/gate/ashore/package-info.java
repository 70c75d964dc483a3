/**
 * Who is ashore: where people are follows from their last passage, when they are expected back from their permits. Who is late is told of
 * step by step and becomes a case. Start at {@code WhoIsAshore.board}; {@code Muster} and {@code ReturnTime} are the rules, {@code
 * AshoreWatch} tells and opens cases.
 * Sources: domain.md 3.2 to 3.4, Decree 77/2017 article 29.
 */
package eborder.gate.ashore;
