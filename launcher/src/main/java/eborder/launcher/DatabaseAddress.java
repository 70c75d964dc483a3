package eborder.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the database is and who may enter it; the passwords stay out of {@link #toString()}.
 *
 * @param host name or address
 * @param port TCP port
 * @param password of the role the portal works under
 * @param ownerPassword of the role that owns the tables and changes them
 */
record DatabaseAddress(String host, int port, String password, String ownerPassword) {
    static final String DATABASE = "eborder";
    static final String USER = "eborder_app";
    static final String OWNER = "eborder_owner";

    /** As the portal and its commands read them. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("eborder.db.host", host);
        settings.put("eborder.db.port", Integer.toString(port));
        settings.put("eborder.db.name", DATABASE);
        settings.put("eborder.db.user", USER);
        settings.put("eborder.db.password", password);
        settings.put("eborder.db.owner.user", OWNER);
        settings.put("eborder.db.owner.password", ownerPassword);
        return settings;
    }

    @Override
    public String toString() {
        return "postgresql://" + host + ":" + port + "/" + DATABASE;
    }
}
