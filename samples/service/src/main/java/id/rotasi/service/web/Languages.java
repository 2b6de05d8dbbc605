package id.rotasi.service.web;

import id.rotasi.report.words.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** The language of a request: that of the parameter {@code lang}, else the first known one of the header, else Indonesian. */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    private static final List<Locale> KNOWN = List.of(Messages.INDONESIAN, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        // Not from the parameters of the request, which would read an upload before anybody has looked at its size.
        var asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst("lang");
        if (asked != null) {
            return asked.equals("en") ? Locale.ENGLISH : Messages.INDONESIAN;
        }
        var header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Messages.INDONESIAN;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return found == null ? Messages.INDONESIAN : found;
        } catch (IllegalArgumentException e) {
            return Messages.INDONESIAN;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is asked for with each request.");
    }
}
