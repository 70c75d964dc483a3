/** What a form says as a file, in and out, whatever it is written in: told by its first bytes, never by its name. */
package eborder.singlewindow.upload;
