/**
 * Forms and code lists: JSON Schema 2020-12 written as YAML, read once, strictly.
 * A form gives the screen, the tidying of what was typed, the validation, the spreadsheet and the printed page.
 * Start at {@code FormCatalogue}.
 */
package eborder.form;
