package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.product.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is different in a policy, for the audit trail. */
final class PolicyChanges {

    private PolicyChanges() {}

    /** Everything that the certificate says, in one line. */
    static String told(Policy policy) {
        return String.join(
                "; ",
                said(policy).entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    /** @return empty where nothing is different */
    static List<String> between(Policy before, Policy now) {
        Map<String, String> then = said(before);
        List<String> changes = new ArrayList<>();
        said(now).forEach((name, value) -> {
            if (!value.equals(then.get(name))) {
                changes.add(name + " " + then.get(name) + " → " + value);
            }
        });
        if (!now.overrides().equals(before.overrides())) {
            changes.add(now.overrides().changesFrom(before.overrides()));
        }
        return changes;
    }

    private static Map<String, String> said(Policy policy) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("product", policy.product());
        said.put("certificateNumber", policy.certificateNumber());
        said.put("insured", policy.insuredOrganisationId().toString());
        said.put("insuredName", policy.insuredName());
        said.put("agency", String.valueOf(policy.agencyOrganisationId()));
        said.put("periodStart", policy.periodStart().toString());
        said.put("periodEnd", policy.periodEnd().toString());
        if (policy.standing().renews() != null) {
            said.put("renews", policy.standing().renews().toString());
        }
        said.put("plan", policy.plan());
        said.put("riders", new TreeSet<>(policy.riders()).toString());
        said.put("paidOutsideFile", String.valueOf(policy.paidOutsideFile().amount()));
        for (Term term : Term.values()) {
            if (term != Term.PREMIUM_RATIO) {
                said.put(term.key(), String.valueOf(PolicyChecks.stated(policy.terms(), term)));
            }
        }
        Claim.Rate ratio = policy.terms().premiumRatio();
        said.put(Term.PREMIUM_RATIO.key(), ratio == null ? "none" : ratio.numerator() + "/" + ratio.denominator());
        return said;
    }
}
