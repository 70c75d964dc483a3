package eborder.party;

import java.util.UUID;

/** A company as pages and forms show it. */
public record CompanyRow(UUID id, String name, String taxCode, String phone, String email, String address) {}
