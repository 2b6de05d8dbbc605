package id.rotasi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import id.rotasi.report.RosterReport;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What callers see: few types, nothing of the inside, nothing that breaks them when it grows. */
@AnalyzeClasses(packages = "id.rotasi", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {

    private static final int MOST_TYPES = 76;
    private static final int MOST_PARAMETERS = 5;
    private static final List<String> PUBLIC = List.of(
            "id.rotasi",
            "id.rotasi.calendar..",
            "id.rotasi.domain..",
            "id.rotasi.io..",
            "id.rotasi.policy..",
            "id.rotasi.report..",
            "id.rotasi.study..");

    @ArchTest
    static void callers_see_few_types(JavaClasses classes) {
        var seen = visible(classes)
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getPackageName().equals("id.rotasi.policy.rule"))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(seen).as("public types outside policy.rule").hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    @ArchTest
    static void nothing_of_the_solver_and_the_inside_shows_in_a_signature(JavaClasses classes) {
        var leaks = callable(classes)
                .filter(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.getName().startsWith("ai.timefold")
                                || type.getName().startsWith("id.rotasi.internal")))
                .map(JavaCodeUnit::getFullName);
        assertThat(leaks).isEmpty();
    }

    @ArchTest
    static void nothing_has_more_than_five_positions(JavaClasses classes) {
        assertThat(callable(classes)
                        .filter(method -> !method.getOwner().getPackageName().equals("id.rotasi.policy.rule"))
                        .filter(method -> method.getRawParameterTypes().size() > MOST_PARAMETERS)
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    @ArchTest
    static void the_language_is_the_last_parameter(JavaClasses classes) {
        assertThat(callable(classes)
                        .filter(method -> !method.isAnnotatedWith(Deprecated.class))
                        .filter(method -> {
                            var types = method.getRawParameterTypes().stream()
                                    .map(JavaClass::getName)
                                    .toList();
                            int place = types.indexOf(Locale.class.getName());
                            return place >= 0 && place < types.size() - 1;
                        })
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    @ArchTest
    static void nobody_can_make_up_a_roster_or_a_report(JavaClasses classes) {
        assertThat(Stream.of(Roster.class, RosterReport.class))
                .allMatch(Class::isSealed)
                .allMatch(type -> Modifier.isAbstract(type.getModifiers()));
    }

    @ArchTest
    static final ArchRule nothing_below_knows_the_door = noClasses()
            .that(resideInAnyPackage(
                    "id.rotasi.calendar..", "id.rotasi.domain..", "id.rotasi.policy..", "id.rotasi.report.."))
            .should()
            .dependOnClassesThat(resideInAPackage("id.rotasi"))
            .because("the problem is made of people, places and rules, which must not need it");

    @ArchTest
    static final ArchRule public_packages_are_free_of_cycles = slices().assignedFrom(new PublicPackages())
            .should()
            .beFreeOfCycles()
            .because("who reads one package must not have to read them all");

    /** Each public package, with the packages below it. */
    private static final class PublicPackages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return PUBLIC.stream()
                    .filter(name -> resideInAPackage(name).test(type))
                    .findFirst()
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "public packages";
        }
    }

    private static Stream<JavaClass> visible(JavaClasses classes) {
        return classes.stream()
                .filter(resideInAnyPackage(PUBLIC.toArray(String[]::new)))
                .filter(PublicApiTest::isVisible);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true)
                && !type.getSimpleName().equals("package-info");
    }

    private static Stream<JavaCodeUnit> callable(JavaClasses classes) {
        return visible(classes)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
