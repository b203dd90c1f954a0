package io.shirase.product;

import io.shirase.language.Text;

/**
 * Who stands on which side of the contract, where the product fixes it: in a group contract the policyholder is the group,
 * and the firm that reports is the named insured.
 *
 * @param policyholder 契約者
 * @param namedInsured who may be 記名被保険者
 */
public record Parties(Text policyholder, Text namedInsured, Clause clause) {}
