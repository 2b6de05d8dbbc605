package id.rotasi.service.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who may sign in. Two of them are one if they sign in with the same name. */
public final class Account implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final String name;
    private final String password;
    private final Role role;
    private final String asn;
    private final boolean locked;

    Account(String username, String name, String password, Role role, Optional<String> asn) {
        this(username, name, password, role, asn.orElse(""), false);
    }

    private Account(String username, String name, String password, Role role, String asn, boolean locked) {
        this.username = username;
        this.name = name;
        this.password = password;
        this.role = role;
        this.asn = asn;
        this.locked = locked;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Encoded. */
    @Override
    public String getPassword() {
        return password;
    }

    /** This account as one that may not sign in for now. */
    Account locked() {
        return new Account(username, name, password, role, asn, true);
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    /** As it is printed. */
    public String name() {
        return name;
    }

    /** What the account is for. */
    public Role role() {
        return role;
    }

    /** Id of this person in the data; empty if the account is nobody's who works by a roster. */
    public Optional<String> asn() {
        return Optional.of(asn).filter(id -> !id.isEmpty());
    }

    /** The role; officers and heads who work by a roster themselves are employees, too. */
    @Override
    public List<GrantedAuthority> getAuthorities() {
        var roles = new ArrayList<GrantedAuthority>();
        roles.add(authority(role));
        if (role != Role.EMPLOYEE && asn().isPresent()) {
            roles.add(authority(Role.EMPLOYEE));
        }
        return roles;
    }

    private static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && username.equals(account.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
