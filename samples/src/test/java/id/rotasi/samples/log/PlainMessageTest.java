package id.rotasi.samples.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class PlainMessageTest {

    @Test
    void a_log_entry_and_its_stack_trace_hold_neither_control_characters_nor_a_nip() {
        var logger = new LoggerContext().getLogger("test");
        var thrown = new IllegalStateException("\u001b[2J NIP 198609262015051001");
        var event = new LoggingEvent(
                "", logger, Level.WARN, "No {} for {}\n", thrown, new Object[] {"\u0007", "19860926 201505 1 001"});

        var text = new PlainMessage().convert(event);

        assertThat(text)
                .contains("******** ****** * 001", "IllegalStateException", "***************001")
                .doesNotContain("\u001b", "\u0007", "1986");
    }
}
