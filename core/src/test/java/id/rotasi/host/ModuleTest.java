package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterEngine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the library asks of a Java runtime and of other modules, as the JDK's own tool sees it. */
class ModuleTest {

    private static final Pattern MODULE = Pattern.compile("id\\.rotasi\\.core -> (\\S+)");

    @Test
    void it_uses_nothing_inside_of_the_jdk_nothing_that_is_nowhere_and_of_the_jdk_what_the_guide_says() {
        var dependencies = jdeps().lines()
                .filter(line -> line.strip().startsWith("id.rotasi."))
                .collect(Collectors.joining("\n"));
        assertThat(dependencies).doesNotContain("JDK internal API", "not found");
        assertThat(MODULE.matcher(dependencies).results().map(found -> found.group(1)))
                .contains("tools.jackson.core", "com.fasterxml.jackson.core")
                .filteredOn(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .containsExactlyInAnyOrder("java.base", "jdk.jfr");
    }

    private static String jdeps() {
        var out = new StringWriter();
        int result = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "--multi-release",
                        "base",
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-include",
                        "id\\.rotasi\\..*",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        classes().toString());
        assertThat(result).as(out.toString()).isZero();
        return out.toString();
    }

    private static Path classes() {
        var type = String.valueOf(RosterEngine.class.getResource("RosterEngine.class"));
        return Path.of(URI.create(type)).getParent().getParent().getParent();
    }
}
