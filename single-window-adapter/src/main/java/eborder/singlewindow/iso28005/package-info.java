/**
 * A subset of ISO 28005-2 (single-window.md 2.3): crew list, passenger list and general data of an EPCMessage, read in both namespace
 * habits and written in the one of the field. {@code iso28005/subset.yaml} says what fills which field, {@code iso28005/subset.xsd} what
 * is sent. Start at {@code EpcMessages}.
 */
package eborder.singlewindow.iso28005;
