/** Questions to partners over HTTP, bounded in time and size. Start at {@code BoundedClient}. */
package eborder.singlewindow.http;
