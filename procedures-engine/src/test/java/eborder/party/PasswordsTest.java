package eborder.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void makes_a_slow_salted_hash_that_only_its_password_fits() {
        String hash = passwords.hash("nước sâu cầu dài");

        assertThat(hash).matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{44}");
        assertThat(passwords.fits("nước sâu cầu dài", hash)).isTrue();
        assertThat(passwords.fits("nước sâu cầu dàI", hash)).isFalse();
        assertThat(passwords.fits("nước sâu cầu dài", null)).isFalse();
        assertThat(passwords.hash("nước sâu cầu dài")).isNotEqualTo(hash);
    }

    @Test
    void makes_a_quick_hash_of_a_password_that_everybody_may_know() {
        var hash = passwords.hashOfKnown("eborder-demo");

        assertThat(hash).startsWith("pbkdf2-sha512$1000$").isNotEqualTo(passwords.hashOfKnown("eborder-demo"));
        assertThat(passwords.fits("eborder-demo", hash)).isTrue();
        assertThat(passwords.fits("eborder-dem0", hash)).isFalse();
    }

    @Test
    void takes_letters_with_separate_accents_for_the_same_letters() {
        String composed = "\u00e0\u1ea1\u00ea";
        String separate = "a\u0300a\u0323e\u0302";

        assertThat(passwords.fits(separate, passwords.hash(composed))).isTrue();
    }

    @Test
    void makes_one_time_passwords_that_satisfy_its_own_rule() {
        String oneTime = passwords.oneTime();

        assertThat(oneTime).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}").isNotEqualTo(passwords.oneTime());
        PasswordRule.check(oneTime, "van.an");
    }
}
