/**
 * The portal's pages as the people at a port use them: a method is a deed or a look, named in their words.
 * Elements are found by {@code data-test}; a deed that leads elsewhere returns the page it leads to.
 */
package eborder.e2e.pages;
