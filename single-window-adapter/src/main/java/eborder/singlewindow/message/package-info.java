/** What is common to messages of other single windows, whatever they are written in. */
package eborder.singlewindow.message;
