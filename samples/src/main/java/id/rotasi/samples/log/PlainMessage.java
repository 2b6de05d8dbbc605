package id.rotasi.samples.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import id.rotasi.report.words.Messages.PlainLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message of a log entry and the stack trace below it, without control characters of an input and whole NIPs. */
public final class PlainMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return Stream.concat(
                        Stream.of(event.getFormattedMessage()),
                        thrown == null
                                ? Stream.of()
                                : ThrowableProxyUtil.asString(thrown)
                                        .replace("\t", "    ")
                                        .lines())
                .map(PlainLine::masked)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
