package eborder.singlewindow.spreadsheet;

import java.util.List;

/** A row of a sheet. @param number counted from 1 @param cells those that are not blank, from left to right */
record SheetRow(int number, List<SheetCell> cells) {}
