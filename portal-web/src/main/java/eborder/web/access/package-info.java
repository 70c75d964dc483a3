/**
 * Who may enter where: one table of paths, one doorkeeper, one way to know who is there.
 * Read {@code Access} for the table, {@code Visitor} for who is signed in.
 * Sources: reliability.md F4-F10 and T13-T20, stack.md 2.
 */
package eborder.web.access;
