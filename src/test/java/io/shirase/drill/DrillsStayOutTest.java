package io.shirase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Holds decision 0232 against every question to the database, so that one that is written next year cannot forget it. */
@DisplayName("What is only played")
class DrillsStayOutTest {

    /** Rooms in which nothing hangs on a policy or an incident. */
    private static final Set<String> APART = Set.of("identity", "mail", "drill");

    /** What a question is bound to: a thing that has one policy, or one person. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)(id|ids|incidents|policyId|incidentIds?|lineIds?|requestIds?|receiptId|callBacks|digest|drillId)");

    private static final Pattern STORES = Pattern.compile("save.*|delete|flush|next[A-Z].*");

    /** Questions to all rows that need no mark, each with why. */
    private static final Set<String> WITHOUT = Set.of(
            // Reports from outside have no policy yet, and are matched by the insurer, for whom no drill exists.
            "OutsideNoticeRepository.findWaiting",
            "OutsideNoticeRepository.countWaiting",
            "OutsideNoticeRepository.findSetAside",
            "OutsideNoticeRepository.search",
            "OutsideNoticeRepository.deleteUnsent",
            "OutsideNoticeRepository.forgetBrowsers",
            // Calls are written and promised by the insurer's people.
            "ReportDraftRepository.findOthersCalls",
            "CallBackRepository.findOpen",
            "CallBackRepository.countOpen",
            "CallBackRepository.findDone",
            // Only the insurer's people are given incidents.
            "AssignmentRepository.lastGiven",
            // A file is looked at for viruses whatever it is for.
            "ReceiptRepository.findTop50ByScanOrderByUploadedAt");

    /** Files that ask in SQL of their own about what hangs on incidents, each with why no drill is in the answer. */
    private static final Set<String> SQL = Set.of(
            // Drills have no row there: see DeskKeeper and ReminderWatch.
            "DeskQueue.java",
            "Looks.java",
            "ReminderLedger.java",
            "ReminderWatch.java",
            // Leaves drills out; nothing is entered of them.
            "LedgerStore.java",
            "OverviewStore.java",
            "Refusals.java",
            "EventStore.java",
            // Marks of what lies on the desk, where no drill does.
            "QueueMarks.java",
            // Addresses of the queue that a person keeps.
            "SavedViews.java",
            // What waits leaves drills out; all else is bound to one incident.
            "SupportStore.java",
            "PlanStore.java",
            // Bound to one incident, line or person, or to one policy.
            "DamagesStore.java",
            "StopLedger.java",
            "DutyReports.java",
            "DutyStore.java",
            "LineMoves.java",
            "ReplacedReceipts.java",
            "ReminderChoices.java",
            "CalendarFeeds.java",
            // Deletes one drill.
            "DrillRemoval.java");

    @Test
    @DisplayName(
            "is in no answer of a repository: each question names what it is about, or leaves out what has a drillId")
    void repositories() throws ClassNotFoundException {
        Set<String> forgetful = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.shirase")) {
            String room =
                    found.getPackageName().replaceFirst("io\\.shirase\\.?", "").replaceFirst("\\..*", "");
            if (found.isInterface() && found.isAssignableTo(Repository.class) && !APART.contains(room)) {
                for (Method method : Class.forName(found.getName()).getDeclaredMethods()) {
                    String name = found.getSimpleName() + "." + method.getName();
                    if (!isBound(method) && !saysDrill(method) && !WITHOUT.contains(name)) {
                        forgetful.add(name);
                    }
                }
            }
        }
        assertThat(forgetful).isEmpty();
    }

    private static boolean isBound(Method method) {
        boolean lists =
                method.getName().contains("Organisation") || method.getName().contains("Certificate");
        return STORES.matcher(method.getName()).matches()
                || !lists
                        && Arrays.stream(method.getParameters())
                                .map(Parameter::getName)
                                .anyMatch(name -> BOUND.matcher(name).matches() || name.endsWith("Id"));
    }

    private static boolean saysDrill(Method method) {
        Query query = method.getAnnotation(Query.class);
        return (query == null ? method.getName() : query.value())
                .toLowerCase(java.util.Locale.ROOT)
                .contains("drillid");
    }

    @Test
    @DisplayName("is in no answer of SQL that is written by hand: every file that has some is known, with why")
    void handwritten() throws IOException {
        Pattern asks = Pattern.compile(
                "(?i)\\b(from|join|update|into)\\s+(policy|incident|expense_line|line_decision|receipt|report_draft|consent_\\w+"
                        + "|message|call_back|duty_\\w+|desk_\\w+|reminder_\\w+|interruption|support_\\w+|assignment|payment)\\b");
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                boolean database = List.of("JdbcClient", "JdbcTemplate", "createNativeQuery").stream()
                        .anyMatch(text::contains);
                if (database
                        && asks.matcher(text).find()
                        && !SQL.contains(file.getFileName().toString())) {
                    unknown.add(file.getFileName().toString());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }
}
