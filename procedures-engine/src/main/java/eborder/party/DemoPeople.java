package eborder.party;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settles the made-up people of the demo world, once. */
@UseCase
public class DemoPeople {
    /** One person of the demo world. @param place name of the company or code of the unit */
    public record Person(String username, String name, Role role, String place) {}

    public static final List<Person> ALL = List.of(
            new Person("agent", "Lê Thu Hà", Role.FILER, "Đại lý Sao Biển"),
            new Person("agent.head", "Đỗ Hải Yến", Role.COMPANY_ADMIN, "Đại lý Sao Biển"),
            new Person("agent.rival", "Phạm Quốc Bảo", Role.FILER, "Đại lý Hải Âu"),
            new Person("travel", "Ngô Thị Hạnh", Role.FILER, "Lữ hành Mây Trắng"),
            new Person("officer", "Trần Minh Đức", Role.PROC_OFFICER, "HPH"),
            new Person("commander", "Nguyễn Văn Khải", Role.COMMANDER, "HPH"),
            new Person("guard", "Vũ Thị Mai", Role.GATE_OFFICER, "HPH"),
            new Person("officer.dng", "Hoàng Anh Tuấn", Role.PROC_OFFICER, "DNG"),
            new Person("commander.dng", "Đặng Quang Huy", Role.COMMANDER, "DNG"),
            new Person("guard.dng", "Bùi Ngọc Lan", Role.GATE_OFFICER, "DNG"),
            new Person("officer.hun", "Lương Văn Sơn", Role.PROC_OFFICER, "HUN"),
            new Person("commander.hun", "Nông Thị Thu", Role.COMMANDER, "HUN"),
            new Person("guard.hun", "Hà Văn Lực", Role.GATE_OFFICER, "HUN"),
            new Person("headquarters", "Phan Thanh Bình", Role.HQ_SUPERVISOR, ""),
            new Person("admin", "Quản trị viên", Role.SYS_ADMIN, ""));

    private final Accounts accounts;
    private final Mandates mandates;
    private final Companies companies;
    private final Clock clock;

    @Inject
    DemoPeople(Accounts accounts, Mandates mandates, Companies companies, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whether all of them are there already. */
    public boolean areSettled() {
        return ALL.stream().allMatch(this::isThere);
    }

    private boolean isThere(Person person) {
        return accounts.named(person.username()).isPresent();
    }

    /** Those who aren't there yet: an older version knew fewer. @param passwordHash one password for all of them, which needs no change */
    public void settle(String passwordHash) {
        var known = Map.of(
                "Đại lý Sao Biển", company("Đại lý Sao Biển", "0200000017"),
                "Đại lý Hải Âu", company("Đại lý Hải Âu", "0200000024"),
                "Lữ hành Mây Trắng", company("Lữ hành Mây Trắng", "0200000031"));
        ALL.stream()
                .filter(person -> !isThere(person))
                .forEach(person -> open(person, known.get(person.place()), passwordHash));
    }

    /** The settled people as those who act, by user name. */
    public Map<String, Actor> actors() {
        return ALL.stream()
                .map(person -> accounts.named(person.username()).orElseThrow().actor(null))
                .collect(Collectors.toMap(Actor::username, Function.identity()));
    }

    private UUID company(String name, String taxCode) {
        return companies.withTaxCode(taxCode).map(CompanyRow::id).orElseGet(() -> {
            var wanted = new NewCompany(
                    name, taxCode, "+84 225 000 0000", "demo@example.vn", "Số 1 đường Thử Nghiệm, Hải Phòng");
            var company = Company.enter(wanted, clock.instant());
            companies.add(company);
            return company.id();
        });
    }

    private void open(Person person, UUID company, String passwordHash) {
        boolean ofCompany = person.role() == Role.FILER || person.role() == Role.COMPANY_ADMIN;
        boolean ofUnit = !ofCompany && !person.place().isEmpty();
        var wanted = new NewAccount(
                person.username(),
                person.name(),
                Set.of(person.role()),
                ofCompany ? company : null,
                ofUnit ? person.place() : null,
                "vi");
        var account = Account.open(wanted, passwordHash, clock.instant());
        account.changePassword(passwordHash, clock.instant());
        accounts.add(account);
        mandates.beginFor(account, clock.instant());
    }
}
