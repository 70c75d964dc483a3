/** Uploaded lists of persons, whatever they are written in: told by their first bytes, never by their name. */
package eborder.singlewindow.upload;
