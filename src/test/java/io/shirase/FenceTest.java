package io.shirase;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Futures;
import io.shirase.assessment.Worths;

/** The fence: what each room may know. */
@AnalyzeClasses(packages = "io.shirase", importOptions = DoNotIncludeTests.class)
class FenceTest {

    private static final String[] PLAIN_ROOMS = {
        "io.shirase.money..",
        "io.shirase.time..",
        "io.shirase.product..",
        "io.shirase.assessment..",
        "io.shirase.claimfile..",
        "io.shirase.rulecheck..",
        "io.shirase.language..",
        "io.shirase.paper..",
        "io.shirase.proof..",
        "io.shirase.sheet..",
        "io.shirase.invoice.."
    };

    private static final String[] SCREENS = {
        "io.shirase..ui..", "io.shirase.shell..", "io.shirase.part..", "io.shirase.gallery.."
    };

    @ArchTest
    static final ArchRule plain_rooms_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..", "java.sql..")
            .because("the rules of insurance must be readable and usable without the portal");

    @ArchTest
    static final ArchRule plain_rooms_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_ROOMS)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.shirase..").and(describe("are in a feature", FenceTest::isNotPlain)));

    @ArchTest
    static final ArchRule only_paper_knows_how_a_pdf_is_written = noClasses()
            .that()
            .resideOutsideOfPackages("io.shirase.paper..", "io.shirase.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openpdf..");

    @ArchTest
    static final ArchRule only_proof_knows_how_a_signature_is_made = noClasses()
            .that()
            .resideOutsideOfPackage("io.shirase.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule files_from_outside_are_read_in_a_process_of_their_own = noClasses()
            .that()
            .resideOutsideOfPackage("io.shirase.evidence.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "javax.imageio..", "com.twelvemonkeys..", "com.google.zxing..")
            .because("what a file from outside does to its reader must not happen to the portal");

    @ArchTest
    static final ArchRule the_reading_process_starts_at_once = noClasses()
            .that()
            .resideInAPackage("io.shirase.evidence.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..");

    @ArchTest
    static final ArchRule only_screens_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screens_do_not_speak_to_the_database = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule only_the_one_reading_of_a_claim_asks_the_engine = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .or()
            .resideInAPackage("io.shirase.packet..")
            .or()
            .resideInAPackage("io.shirase.review..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Assessor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Futures.class)
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Worths.class))))
            .because("an amount is computed in one place, claim.Outlook, so that no two places can differ");

    @ArchTest
    static final ArchRule tables_are_private_to_their_feature = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAssignableTo("org.springframework.data.repository.Repository")
            .should()
            .notBePublic()
            .because("features know each other's records by id and through public services, never by their tables")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_room_needs_one_that_needs_it =
            slices().matching("io.shirase.(*)..").should().beFreeOfCycles();

    private static boolean isNotPlain(JavaClass type) {
        String name = type.getPackageName() + ".";
        for (String room : PLAIN_ROOMS) {
            if (name.startsWith(room.substring(0, room.length() - 1))) {
                return false;
            }
        }
        return true;
    }
}
