package id.rotasi.service;

import id.rotasi.service.access.Role;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set from outside, below {@code service}. How the engine solves is set below {@code rotasi}, as the starter says.
 *
 * @param data folder of the embedded database; not used with another one
 * @param zone of the administration
 * @param mostWaiting so many solves may wait for their turn, 1 or more; further ones are refused
 * @param accounts by the name with which somebody signs in; the embedded default makes some if there are none
 */
@ConfigurationProperties("service")
public record ServiceSettings(
        @DefaultValue("./target/data") String data,
        @DefaultValue("Asia/Jakarta") ZoneId zone,
        @DefaultValue("20") int mostWaiting,
        @DefaultValue Map<String, AccountSettings> accounts) {

    /**
     * Somebody who may sign in.
     *
     * @param name as it is printed, on publications for example; that of signing in if it is not given
     * @param password as it is, or encoded with the kind in front, such as <code>{bcrypt}$2a$...</code>
     * @param role officer, head or employee
     * @param asn id of this person in the data; an employee has one
     */
    public record AccountSettings(
            @Nullable String name,
            String password,
            Role role,
            @Nullable String asn) {}
}
