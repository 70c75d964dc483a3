/** What every reader of uploaded lists has in common: what is wrong with a file, and the first word on what kind it is. */
package eborder.singlewindow.file;
