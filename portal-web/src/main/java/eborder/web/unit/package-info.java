/** What a unit's commander looks after beside dossiers and permits. */
package eborder.web.unit;
