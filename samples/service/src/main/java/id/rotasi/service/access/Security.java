package id.rotasi.service.access;

import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.web.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Signing in by a form, which gives a session and needs a token against forged requests, or by HTTP Basic for programs. No
 * page may load anything from elsewhere, or run a script that does not come as a file from here.
 */
@Configuration
class Security {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Problems problems, AuditTrail audit) throws Exception {
        return http.authorizeHttpRequests(ask -> {
                    ask.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll();
                    ask.requestMatchers(HttpMethod.GET, Rights.OPEN.toArray(String[]::new))
                            .permitAll();
                    for (var right : Rights.ALL_RIGHTS) {
                        ask.requestMatchers(right.method(), right.path())
                                .hasAnyRole(
                                        right.roles().stream().map(Role::name).toArray(String[]::new));
                    }
                    ask.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage("/login.html")
                        .loginProcessingUrl("/login")
                        .successHandler((request, response, who) -> {
                            audit.add(who.getName(), "signed-in", "session", "");
                            response.setStatus(HttpStatus.NO_CONTENT.value());
                        })
                        .failureHandler(
                                (request, response, failure) -> notSignedIn(problems, request, response, failure)))
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, failure) -> notSignedIn(problems, request, response, failure)))
                .logout(out ->
                        out.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, failure) ->
                                problems.write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in"))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .requestCache(cache -> cache.disable())
                // A browser sends this header only on behalf of a page that may read the answer: none but our own.
                .csrf(csrf -> csrf.spa()
                        .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static void notSignedIn(
            Problems problems,
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedException) {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "wait");
        } else {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in");
        }
    }
}
