package eborder.permit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The person who holds a permit, as declared. */
@Embeddable
public class Holder {
    private String fullName;
    private String sex;
    private LocalDate dateOfBirth;
    private String nationality;
    private String rankCode;
    private String position;
    private String documentNumber;

    protected Holder() {}

    /**
     * @param nationality ICAO code
     * @param rankCode of code list ranks, blank unless a crew member; {@code position} in words, blank for crew
     * @param documentNumber passport, identity card or seaman's book
     */
    public Holder(
            String fullName,
            String sex,
            LocalDate dateOfBirth,
            String nationality,
            String rankCode,
            String position,
            String documentNumber) {
        this.fullName = fullName;
        this.sex = sex;
        this.dateOfBirth = dateOfBirth;
        this.nationality = nationality;
        this.rankCode = rankCode;
        this.position = position;
        this.documentNumber = documentNumber;
    }

    /** The same person for another permit: an embedded value belongs to one row. */
    Holder copy() {
        return new Holder(fullName, sex, dateOfBirth, nationality, rankCode, position, documentNumber);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holder holder && facts().equals(holder.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    private List<Object> facts() {
        return Arrays.asList(fullName, sex, dateOfBirth, nationality, rankCode, position, documentNumber);
    }

    public String fullName() {
        return fullName;
    }

    public String sex() {
        return sex;
    }

    public LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    public String nationality() {
        return nationality;
    }

    public String rankCode() {
        return rankCode;
    }

    public String position() {
        return position;
    }

    public String documentNumber() {
        return documentNumber;
    }
}
