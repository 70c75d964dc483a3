/** JSON Schemas of ours, by which messages are judged before they leave. */
package eborder.singlewindow.schema;
