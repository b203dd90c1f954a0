package io.shirase.policy;

import io.shirase.product.Term;
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
        return said(now).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(then.get(entry.getKey())))
                .map(entry -> entry.getKey() + " " + then.get(entry.getKey()) + " → " + entry.getValue())
                .toList();
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
        said.put("plan", policy.plan());
        said.put("riders", new TreeSet<>(policy.riders()).toString());
        said.put("paidOutsideFile", String.valueOf(policy.paidOutsideFile().amount()));
        for (Term term : Term.values()) {
            if (term != Term.PREMIUM_RATIO) {
                said.put(term.key(), String.valueOf(PolicyChecks.stated(policy.terms(), term)));
            }
        }
        return said;
    }
}
