package eborder.web.gate;

import eborder.form.Code;
import eborder.form.CodeLists;
import eborder.gate.DutyCard;
import eborder.gate.OverrideReason;
import eborder.i18n.Language;
import eborder.i18n.Messages;
import eborder.procedure.ProcedureCatalogue;
import eborder.web.face.Face;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the page's script says, in the reader's language: JSON objects of texts by key and names by code. */
@Named
@RequestScoped
public class GateWords {
    private static final String PREFIX = "gate.";
    private static final String KIOSK = "gate.kiosk.";

    private final Messages messages;
    private final CodeLists lists;
    private final ProcedureCatalogue catalogue;
    private final Face face;

    @Inject
    GateWords(Messages messages, CodeLists lists, ProcedureCatalogue catalogue, Face face) {
        this.messages = messages;
        this.lists = lists;
        this.catalogue = catalogue;
        this.face = face;
    }

    /** Places in texts stay as they are: the script fills them. */
    public String getTexts() {
        var keys = messages.keys(face.language()).stream().filter(key -> key.startsWith(PREFIX));
        return json(keys, key -> key, key -> messages.text(face.language(), key));
    }

    /** What travellers read at an automated lane, in every language: {@code {"vi": {key: text}}}. */
    public String getKioskTexts() {
        var all = Json.createObjectBuilder();
        for (var language : Language.values()) {
            var texts = Json.createObjectBuilder();
            messages.keys(language).stream()
                    .filter(key -> key.startsWith(KIOSK))
                    .forEach(key -> texts.add(key, messages.text(language, key)));
            all.add(language.tag(), texts);
        }
        return all.build().toString();
    }

    /** One of these texts. @param tag of a language */
    public String kiosk(String tag, String key) {
        return messages.text(Language.of(tag), KIOSK + key);
    }

    /** Names of nationalities by their code of three letters. */
    public String getCountries() {
        return json(lists.list("countries").codes().stream(), Code::code, code -> code.name(face.getTag()));
    }

    /** Names of the permits that procedures can issue, by code. */
    public String getKinds() {
        var codes = catalogue.procedures().stream()
                .flatMap(procedure -> procedure.permits().stream())
                .distinct();
        return json(codes, code -> code, code -> catalogue.permit(code).name().in(face.getTag()));
    }

    public List<OverrideReason> getOverrides() {
        return List.of(OverrideReason.values());
    }

    public List<DutyCard> getDuties() {
        return List.of(DutyCard.values());
    }

    private static <T> String json(Stream<T> things, Function<T, String> key, Function<T, String> value) {
        var object = Json.createObjectBuilder();
        things.forEach(thing -> object.add(key.apply(thing), value.apply(thing)));
        return object.build().toString();
    }
}
