package eborder.verifier.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.cert.CertificateException;
import java.util.concurrent.SynchronousQueue;

/**
 * The process that reads PDFs of strangers: questions come in by standard input and answers go out by standard output, one after the
 * other. It knows no setting, no key and no network, and ends when its parent does, also in the middle of a file.
 */
public final class PaperReader {
    private PaperReader() {}

    public static void main(String[] words) throws IOException, InterruptedException, CertificateException {
        NoNetwork.close();
        var out = new DataOutputStream(System.out);
        System.setOut(new PrintStream(System.err, true));
        var questions = new SynchronousQueue<Question>();
        listen(questions);
        var examination = new Examination();
        examination.warmUp();
        Frames.write(out, new byte[0]);
        while (true) {
            Frames.write(out, examination.of(questions.take()).json());
        }
    }

    /** Listens while a file is read: that is how the end of the parent is heard at once. */
    private static void listen(SynchronousQueue<Question> questions) {
        var in = new DataInputStream(System.in);
        var listener = new Thread(() -> {
            try {
                while (true) {
                    questions.put(Question.read(in));
                }
            } catch (IOException | InterruptedException ended) {
                Runtime.getRuntime().halt(0);
            }
        });
        listener.setDaemon(true);
        listener.start();
    }
}
