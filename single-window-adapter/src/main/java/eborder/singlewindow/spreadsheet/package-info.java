/**
 * Spreadsheets of lists of persons (domain.md 2.16; users.md complaints 6, 7, 8): read tolerantly, hand out templates
 * and annotated copies. A file is bounded and looked through before any of it is parsed, and then streamed.
 * The way of a file: {@code UploadGate}, {@code Workbook}, {@code SheetReader}, {@code ColumnMap}, {@code RowCollector}.
 * Start at {@code SpreadsheetLists}.
 */
package eborder.singlewindow.spreadsheet;
