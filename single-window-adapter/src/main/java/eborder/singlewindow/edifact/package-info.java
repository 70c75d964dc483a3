/**
 * UN/EDIFACT messages (single-window.md 2.4): lists of persons as airlines, cruise lines and border agencies exchange them. StAEDI takes
 * the bytes apart; {@code edifact/paxlst.yaml} says what fills which column. The way of a file: {@code Segments}, {@code Paxlst},
 * {@code PersonGroup}. Start at {@code EdifactLists}.
 */
package eborder.singlewindow.edifact;
