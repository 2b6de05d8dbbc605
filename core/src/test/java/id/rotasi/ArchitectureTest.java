package id.rotasi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import id.rotasi.policy.Rule;

@AnalyzeClasses(packages = "id.rotasi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "id.rotasi..";
    private static final String RULES = "id.rotasi.policy.rule..";
    private static final String INTERNAL = "id.rotasi.internal..";
    private static final String FORMATS = "id.rotasi.internal.io..";

    @ArchTest
    static final ArchRule the_solver_is_known_to_one_package_alone = noClasses()
            .that()
            .resideOutsideOfPackage("id.rotasi.internal.search.timefold..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.timefold..")
            .because("a move to another version or another solver must stay small");

    @ArchTest
    static final ArchRule the_domain_stands_alone = noClasses()
            .that()
            .resideInAPackage("id.rotasi.domain..")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage("id.rotasi.domain.."))))
            .because("who, where and when are facts that no rule, solver or format may change");

    @ArchTest
    static final ArchRule the_domain_and_the_calendar_need_nothing_but_java = noClasses()
            .that()
            .resideInAnyPackage("id.rotasi.domain..", "id.rotasi.calendar..")
            .should()
            .dependOnClassesThat(
                    not(resideInAnyPackage("java..", "org.jspecify..", "id.rotasi.domain..", "id.rotasi.calendar..")))
            .because("annotations of solvers and formats in the domain are fine in a demo and wrong in a library");

    @ArchTest
    static final ArchRule the_calendar_knows_the_domain_alone = noClasses()
            .that()
            .resideInAPackage("id.rotasi.calendar..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage(OURS).and(not(resideInAnyPackage("id.rotasi.calendar..", "id.rotasi.domain.."))))
            .because("which days are worked does not depend on rules");

    @ArchTest
    static final ArchRule jackson_is_known_to_its_room_alone = noClasses()
            .that()
            .resideOutsideOfPackage("id.rotasi.internal.io.json.jackson")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
            .because("an application has Jackson 2, Jackson 3 or none, and without them it must still solve");

    @ArchTest
    static final ArchRule the_inside_knows_no_format = noClasses()
            .that(resideInAPackage(INTERNAL).and(not(resideInAPackage(FORMATS))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.rotasi.io..", FORMATS)
            .because("formats read and write problems and rosters; how a roster is made is none of their business");

    @ArchTest
    static final ArchRule only_the_door_leads_inside = noClasses()
            .that(not(resideInAnyPackage("id.rotasi", "id.rotasi.study", "id.rotasi.io", INTERNAL)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL)
            .because("what is not exported must be free to change, and rules and reports must not know the solver");

    @ArchTest
    static final ArchRule stages_do_not_flow_back_up = slices().matching("id.rotasi.internal.(**)")
            .should()
            .beFreeOfCycles()
            .because("check, compile, relax, search and audit are steps of one way");

    @ArchTest
    static final ArchRule public_packages_do_not_go_round_in_circles = slices().assignedFrom(new PublicPackages())
            .should()
            .beFreeOfCycles()
            .because("a newcomer reads the packages one by one: domain, calendar, policy, report, the door, study, io");

    /** Each public package is a slice; a report and its words are one, since whatever is reported says itself in words. */
    private static final class PublicPackages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName().replace("report.words", "report");
            return resideInAPackage(INTERNAL).test(type) ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "the public packages";
        }
    }

    @ArchTest
    static final ArchRule a_problem_is_checked_by_door_and_check_alone = noClasses()
            .that(resideInAPackage(INTERNAL).and(not(resideInAPackage("id.rotasi.internal.check.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.rotasi.internal.check..")
            .because("a problem that exists is valid; the stages after need not ask again");

    @ArchTest
    static final ArchRule values_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "id.rotasi.domain..", "id.rotasi.calendar..", "id.rotasi.policy..", "id.rotasi.report..")
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("values are changed by copying");

    @ArchTest
    static final ArchRule rules_are_known_to_presets_alone = noClasses()
            .that(not(resideInAnyPackage(RULES, "id.rotasi.policy.preset..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RULES)
            .because(
                    "a rule is a record, its descriptor and its words; what the engine must know of it, it says itself");

    @ArchTest
    static final ArchRule policies_know_no_rule_and_no_preset = noClasses()
            .that()
            .resideInAPackage("id.rotasi.policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, "id.rotasi.policy.preset..")
            .because("rules of a host are as good as those that come with the library");

    @ArchTest
    static final ArchRule built_in_rules_are_records = classes()
            .that()
            .resideInAPackage(RULES)
            .and()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("a rule is a value that can be compared, printed and adjusted by copying");
}
