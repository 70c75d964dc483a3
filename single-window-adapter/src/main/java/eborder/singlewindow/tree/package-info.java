/**
 * Messages that are trees, XML or JSON (single-window.md 2.2, 2.3): a file of rules says which element fills which field, one walk reads
 * and one builds them. Start at {@code TreeRules}, then {@code TreeFill} for the way in and {@code TreeMessage} for the way out.
 */
package eborder.singlewindow.tree;
