package eborder.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshSignatureTest {
    @TempDir
    private Path data;

    @Test
    void lets_a_sound_signature_pass_and_nothing_else() throws Exception {
        Fixture fixture = Fixture.in(data);
        FreshSignature fresh = new FreshSignature(fixture.keys().officer().certificate(), 1);
        FreshSignature stranger = new FreshSignature(fixture.keys().seal().certificate(), 1);
        byte[] paper = Papers.shorePass("NGUYEN THI AN");
        byte[] otherPaper = Papers.shorePass("TRAN VAN CUONG");
        byte[] signed = fixture.officer()
                .sign(paper, Fixture.OFFICER, Fixture.REASON, Instant.now())
                .pdf();

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
