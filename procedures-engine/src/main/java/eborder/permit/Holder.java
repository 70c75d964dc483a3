package eborder.permit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The person who holds a permit, as declared. */
@Embeddable
public class Holder {
    private String fullName;
    private String sex;
    private LocalDate dateOfBirth;
    private String nationality;
    private String rankCode;
    private String documentNumber;

    protected Holder() {}

    /** @param nationality ICAO code; {@code rankCode} of code list ranks; {@code documentNumber} passport or seaman's book */
    public Holder(
            String fullName,
            String sex,
            LocalDate dateOfBirth,
            String nationality,
            String rankCode,
            String documentNumber) {
        this.fullName = fullName;
        this.sex = sex;
        this.dateOfBirth = dateOfBirth;
        this.nationality = nationality;
        this.rankCode = rankCode;
        this.documentNumber = documentNumber;
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

    public String documentNumber() {
        return documentNumber;
    }
}
