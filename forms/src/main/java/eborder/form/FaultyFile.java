package eborder.form;

/** A file of the project (form, code list, procedure) that is not as it must be. Stops the start; says file and line. */
public class FaultyFile extends RuntimeException {
    private final String file;
    private final int line;
    private final String what;

    /** @param line counted from 1; 0 if there is no single line */
    public FaultyFile(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
        this.file = file;
        this.line = line;
        this.what = what;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String what() {
        return what;
    }
}
