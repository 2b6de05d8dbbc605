package id.rotasi.service.access;

import id.rotasi.service.ServiceSettings.AccountSettings;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts of the embedded default, with passwords that are made at each start and told once, in the log. */
final class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private DemoAccounts() {}

    static Map<String, AccountSettings> announced() {
        var random = new SecureRandom();
        var accounts = new LinkedHashMap<String, AccountSettings>();
        accounts.put("petugas", account("Rina Marlina", Role.OFFICER, null, random));
        accounts.put("kepala", account("Drs. Asep Hidayat, M.Si.", Role.HEAD, null, random));
        accounts.put("pegawai", account("Dewi Lestari", Role.EMPLOYEE, "p05", random));
        var text = new StringBuilder("Accounts of the demonstration, until the service ends:");
        accounts.forEach((name, account) ->
                text.append("%n    %-8s %s  (%s)".formatted(name, account.password(), account.role())));
        LOG.warn("{}", text);
        return accounts;
    }

    private static AccountSettings account(String name, Role role, @Nullable String asn, SecureRandom random) {
        var password = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        return new AccountSettings(name, password.toString(), role, asn);
    }
}
