/**
 * Kinds of class, the one exception, the one clock.
 * Everything else in the engine may import this room; it imports none.
 * Read {@code UseCase}, {@code Store}, {@code Relay}, {@code Contract} first.
 */
package eborder.shared;
