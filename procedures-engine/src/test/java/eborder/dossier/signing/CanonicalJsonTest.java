package eborder.dossier.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /** The control characters and the order of names are those of RFC 8785, 3.2.2 and 3.2.3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"b":1,"a":[2,{}],"A":null}        | {"A":null,"a":[2,{}],"b":1}
            {"n":[1.50,0.0,-0.0,100,1e3,0.002]}| {"n":[1.5,0,0,100,1000,0.002]}
            {"t":"\\u20ac$\\u000F\\nA'B\\"\\\\/"}  | {"t":"€$\\u000f\\nA'B\\"\\\\/"}
            {"\\u20ac":1,"\\r":2,"1":3}          | {"\\r":2,"1":3,"€":1}
            [true,false,[],"Hải Phòng"]        | [true,false,[],"Hải Phòng"]
            """)
    void writes_each_value_in_one_way(String read, String written) throws Exception {
        assertThat(new String(CanonicalJson.bytes(new ObjectMapper().readTree(read)), UTF_8))
                .isEqualTo(written);
    }
}
