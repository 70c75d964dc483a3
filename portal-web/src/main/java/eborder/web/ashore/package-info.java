/**
 * Who is ashore, on screen: the board of a unit or of the country, the agent's ship, and the cases of those who are late. The numbers stay
 * fresh without a reload: {@code live.js} asks for the part of a page again and again, {@code Unchanged} spares the answer if it is the same.
 * Read {@code BoardPart} first.
 * Sources: users.md 5.3, domain.md 3.4, face.md.
 */
package eborder.web.ashore;
