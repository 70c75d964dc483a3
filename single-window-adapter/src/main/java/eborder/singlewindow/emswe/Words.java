package eborder.singlewindow.emswe;

import eborder.form.Finding;
import eborder.i18n.Language;

/** What is said of a finding in a language. */
@FunctionalInterface
public interface Words {
    String of(Language language, Finding finding);
}
