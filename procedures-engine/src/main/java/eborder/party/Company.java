package eborder.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A company whose people file: a shipping agent, a ship owner. */
@Entity
@Table(name = "company")
public class Company {
    @Id
    private UUID id;

    private String name;

    @Column(name = "tax_code")
    private String taxCode;

    private String phone;
    private String email;
    private String address;

    @SuppressWarnings("UnusedVariable") // read by the operators
    private Instant created;

    protected Company() {}

    static Company enter(NewCompany wanted, Instant now) {
        Company company = new Company();
        company.id = UUID.randomUUID();
        company.name = wanted.name();
        company.taxCode = wanted.taxCode();
        company.phone = wanted.phone();
        company.email = wanted.email();
        company.address = wanted.address();
        company.created = now;
        return company;
    }

    public UUID id() {
        return id;
    }

    public CompanyRow row() {
        return new CompanyRow(id, name, taxCode, phone, email, address);
    }
}
