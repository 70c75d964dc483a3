package eborder.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void is_a_real_postgresql_with_the_roles_of_production() {
        Object version = Database.inTransaction(entityManager -> entityManager
                .createNativeQuery("select current_user || ' ' || current_setting('server_version')")
                .getSingleResult());
        assertThat((String) version).startsWith("eborder_app 18.");
    }

    @Test
    void refuses_the_application_role_a_table_of_its_own() {
        assertThatThrownBy(() -> Database.inTransaction(entityManager -> entityManager
                        .createNativeQuery("create table mine (id int)")
                        .executeUpdate()))
                .hasMessageContaining("permission denied");
    }
}
