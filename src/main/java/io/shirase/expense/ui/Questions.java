package io.shirase.expense.ui;

import static io.shirase.assessment.Activity.ATTACK_CHECK;
import static io.shirase.assessment.Activity.CONDOLENCE_CORPORATION;
import static io.shirase.assessment.Activity.CONDOLENCE_PERSON;
import static io.shirase.assessment.Activity.CONSULTING;
import static io.shirase.assessment.Activity.COOPERATION;
import static io.shirase.assessment.Activity.DAMAGES;
import static io.shirase.assessment.Activity.DATA_RESTORATION;
import static io.shirase.assessment.Activity.DEFENCE;
import static io.shirase.assessment.Activity.HARDWARE_REPAIR;
import static io.shirase.assessment.Activity.INJURY_CONDOLENCE;
import static io.shirase.assessment.Activity.LAWYER;
import static io.shirase.assessment.Activity.LITIGATION_SUPPORT;
import static io.shirase.assessment.Activity.MALWARE_REMOVAL;
import static io.shirase.assessment.Activity.PROPERTY_CONDOLENCE;
import static io.shirase.assessment.Activity.PUBLIC_INVESTIGATION;
import static io.shirase.assessment.Activity.RECOURSE_CONDOLENCE;
import static io.shirase.assessment.Activity.REGULATORY_PROCEDURE;
import static io.shirase.assessment.Activity.SHUTDOWN;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which questions matter for which activity; everything else is not asked, because no product looks at it. */
final class Questions {

    private static final Map<Trait, Set<Activity>> TRAITS = new EnumMap<>(Map.of(
            Trait.RANSOM, Set.of(DATA_RESTORATION, MALWARE_REMOVAL),
            Trait.OWN_GOODS, Set.of(CONDOLENCE_PERSON, CONDOLENCE_CORPORATION),
            Trait.CASH, Set.of(CONDOLENCE_CORPORATION),
            Trait.REGULAR_FEE, Set.of(LAWYER),
            Trait.PORTABLE_DEVICE, Set.of(HARDWARE_REPAIR),
            Trait.FINE, Set.of(REGULATORY_PROCEDURE, PUBLIC_INVESTIGATION, DAMAGES),
            Trait.RECURRENCE_CONSULTING, Set.of(CONSULTING),
            Trait.CARD_MISUSE, Set.of(DAMAGES)));

    private static final Set<Activity> FOR_EACH_HEAD = Set.of(
            CONDOLENCE_PERSON, CONDOLENCE_CORPORATION, INJURY_CONDOLENCE, PROPERTY_CONDOLENCE, RECOURSE_CONDOLENCE);

    private static final Set<Activity> OF_A_CLAIM = Set.of(DAMAGES, DEFENCE, COOPERATION, LITIGATION_SUPPORT);

    private static final Set<Activity> BY_WHOM = Set.of(SHUTDOWN, ATTACK_CHECK, MALWARE_REMOVAL);

    private Questions() {}

    static List<Trait> traits(@Nullable Activity activity) {
        return Arrays.stream(Trait.values())
                .filter(trait ->
                        activity != null && TRAITS.getOrDefault(trait, Set.of()).contains(activity))
                .toList();
    }

    /** Whether it is paid to each of many. */
    static boolean heads(@Nullable Activity activity) {
        return activity != null && FOR_EACH_HEAD.contains(activity);
    }

    /** Whether it belongs to a claim that somebody has made against the insured. */
    static boolean claim(@Nullable Activity activity) {
        return activity != null && OF_A_CLAIM.contains(activity);
    }

    /** Whether it matters that an outside body did the work. */
    static boolean outsourced(@Nullable Activity activity) {
        return activity != null && BY_WHOM.contains(activity);
    }

    static boolean domestic(@Nullable Activity activity) {
        return activity == Activity.SUPPORT_SERVICE;
    }
}
