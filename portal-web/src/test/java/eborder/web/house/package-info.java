/**
 * The house as a test: house.md in rules that run.
 * {@code RoomsTest} the map, {@code KindsTest} the kinds of class, {@code HabitsTest} everything else, {@code PagesTest} the pages.
 * A rule that stands in the way is changed here, in one place, with its reason.
 */
package eborder.web.house;
