package id.rotasi.service.access;

import id.rotasi.service.ServiceSettings;
import id.rotasi.service.ServiceSettings.AccountSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in: the accounts of the settings; with the embedded database and without any, those of the demonstration. */
@Configuration
class Accounts {

    private static final int LONGEST_NAME = 100;

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(
            ServiceSettings settings,
            PasswordEncoder encoder,
            WrongPasswords wrong,
            @Value("${spring.datasource.url}") String database) {
        var given = settings.accounts();
        if (given.isEmpty() && !database.startsWith("jdbc:h2:")) {
            throw new MissingAccountsException();
        }
        var accounts = new LinkedHashMap<String, Account>();
        (given.isEmpty() ? DemoAccounts.announced() : given)
                .forEach((username, account) -> accounts.put(username, account(username, account, encoder)));
        return username -> {
            var account = found(accounts, username);
            return wrong.areTooMany(username) ? account.locked() : account;
        };
    }

    private static Account found(Map<String, Account> accounts, String username) {
        var account = accounts.get(username);
        if (account == null) {
            throw new UsernameNotFoundException("There is no such account.");
        }
        return account;
    }

    private static Account account(String username, AccountSettings given, PasswordEncoder encoder) {
        if (username.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "service.accounts.%s: the name is longer than %d characters.".formatted(username, LONGEST_NAME));
        }
        if (given.role() == Role.EMPLOYEE && given.asn() == null) {
            throw new IllegalArgumentException(
                    "service.accounts.%s: an employee needs asn, the id of the person in the data."
                            .formatted(username));
        }
        if (given.password().isBlank()) {
            throw new IllegalArgumentException("service.accounts.%s: the password is empty.".formatted(username));
        }
        var password = given.password().startsWith("{") ? given.password() : encoder.encode(given.password());
        var name = given.name() == null ? username : given.name();
        return new Account(username, name, password, given.role(), Optional.ofNullable(given.asn()));
    }
}
