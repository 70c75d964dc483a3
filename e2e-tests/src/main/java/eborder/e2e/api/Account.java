package eborder.e2e.api;

/** A sign-in name and its password, which stays out of {@link #toString()}. */
public record Account(String username, String password) {
    @Override
    public String toString() {
        return username;
    }
}
