package eborder.paper;

/**
 * A key for the screen.
 *
 * @param daysLeft whole days, negative once its certificate has ended
 * @param step the step of warning that it has reached, in days; null if it has time
 */
public record KeyRow(KeyEntry entry, long daysLeft, Integer step) {
    public boolean isOver() {
        return daysLeft < 0;
    }
}
