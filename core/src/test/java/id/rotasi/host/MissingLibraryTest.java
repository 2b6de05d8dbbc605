package id.rotasi.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application without a library of a format is told which one to add, by its Maven coordinates. */
class MissingLibraryTest {

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson., com.fasterxml.jackson.core:jackson-databind, 'json, page, lists, set'",
        "de.siegmar.fastcsv., de.siegmar:fastcsv, 'csv, people, lists'",
        "org.dhatim.fastexcel., org.dhatim:fastexcel, annex",
        "net.fortuna.ical4j., org.mnode.ical4j:ical4j, calendar"
    })
    void what_needs_a_library_that_is_missing_names_it_and_all_else_works(
            String hidden, String coordinates, String formats) throws ReflectiveOperationException, IOException {
        var needing = Arrays.asList(formats.split(", "));
        try (var application = new Application(places(), hidden)) {
            var writer = application
                    .loadClass(MissingLibraryTest.class.getPackageName() + ".EveryFormat")
                    .getDeclaredConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked")
            var outcomes =
                    (Map<String, Object>) writer.getClass().getMethod("get").invoke(writer);
            assertThat(outcomes.keySet()).containsAll(needing);
            outcomes.forEach((format, outcome) -> {
                if (needing.contains(format)) {
                    assertThat(outcome).as(format).isInstanceOfSatisfying(IllegalStateException.class, e -> assertThat(
                                    e)
                            .hasMessageContaining(coordinates));
                } else {
                    assertThat(outcome).as(format).isEqualTo("written");
                }
            });
        }
    }

    /** Loads everything anew but what is of Java, since modules are found by way of any loader. */
    private static final class Application extends URLClassLoader {
        private final String hidden;

        Application(URL[] places, String hidden) {
            super(places, ClassLoader.getPlatformClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(hidden)) {
                throw new ClassNotFoundException(name);
            }
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                try {
                    return findClass(name);
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
        }
    }

    private static URL[] places() throws IOException {
        var places = new LinkedHashSet<Path>();
        try {
            places.add(rootOf("EveryFormat.class"));
            for (var type : List.of("/id/rotasi/RosterEngine.class", "/id/rotasi/report/words/rules.properties")) {
                places.add(rootOf(type));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .forEach(places::add);
        var urls = new ArrayList<URL>();
        for (var place : places) {
            urls.add(place.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /* Of a file that lies there, such as target/test-classes; those of the module are patched into one place. */
    private static Path rootOf(String resource) throws URISyntaxException {
        var url = MissingLibraryTest.class.getResource(resource);
        var name = resource.startsWith("/") ? resource : "/id/rotasi/host/" + resource;
        var text = String.valueOf(url);
        return Path.of(new URI(text.substring(0, text.length() - name.length()) + "/"));
    }
}
