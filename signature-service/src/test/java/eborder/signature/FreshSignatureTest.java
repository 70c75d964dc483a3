package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshSignatureTest {
    @TempDir
    private Path data;

    @Test
    void lets_a_sound_signature_pass_and_nothing_else() throws IOException {
        Fixture fixture = Fixture.in(data);
        FreshSignature fresh = new FreshSignature(fixture.keys().officer().certificate());
        FreshSignature stranger = new FreshSignature(fixture.keys().seal().certificate());
        byte[] paper = Papers.shorePass("NGUYEN THI AN");
        byte[] otherPaper = Papers.shorePass("TRAN VAN CUONG");
        byte[] signed = fixture.signed(paper);

        assertThat(fresh.seen(paper, signed)).isSameAs(signed);
        assertThatThrownBy(() -> fresh.seen(otherPaper, signed)).satisfies(DssPaperSignerTest::isSigningFailed);
        assertThatThrownBy(() -> fresh.seen(paper, paper)).satisfies(DssPaperSignerTest::isSigningFailed);
        assertThatThrownBy(() -> fresh.seen(paper, Forgery.junkAppended(signed)))
                .satisfies(DssPaperSignerTest::isSigningFailed);
        assertThatThrownBy(() -> fresh.seen(paper, Forgery.flippedByte(signed, signed.length - 30)))
                .satisfies(DssPaperSignerTest::isSigningFailed);
        assertThatThrownBy(() -> stranger.seen(paper, signed)).satisfies(DssPaperSignerTest::isSigningFailed);
    }
}
