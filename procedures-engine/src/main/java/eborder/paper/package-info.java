/**
 * Papers that leave the house: what is on them, who prints and who signs them.
 * The contracts are fulfilled by {@code permit-printing} and {@code signature-service}.
 * Used by {@code review} (what was filed, forms 06 and 10) and {@code permit} (form 04).
 */
package eborder.paper;
