/**
 * XML from and for partners, made safe in one place: no document type, no outside entity, no network, bounded depth.
 * Nobody else in this module creates a parser (reliability.md T21). Needs the JDK only, so that the simulator can use it.
 * Start at {@code SafeXml}.
 */
package eborder.singlewindow.xml;
