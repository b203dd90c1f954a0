package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Trait;
import io.shirase.language.Coded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a vocabulary")
class CodesTest {

    private static <E extends Enum<E> & Coded> void knowsItsOwnWordsAlone(Class<E> vocabulary) {
        Codes<E> codes = Codes.of(vocabulary);
        for (E word : vocabulary.getEnumConstants()) {
            String code = word.code();
            char[] within = ("xy" + code + "z").toCharArray();
            assertThat(codes.find(within, 2, code.length())).isSameAs(word);
            assertThat(codes.find(within, 2, code.length() + 1)).isNull();
            assertThat(codes.find(within, 1, code.length() + 1)).isNull();
            assertThat(codes.find(within, 2, code.length() - 1)).isNull();
        }
        assertThat(codes.find(new char[0], 0, 0)).isNull();
    }

    @Test
    void areFoundByTheirLettersAndNothingElseIs() {
        knowsItsOwnWordsAlone(Activity.class);
        knowsItsOwnWordsAlone(IncidentKind.class);
        knowsItsOwnWordsAlone(Cause.class);
        knowsItsOwnWordsAlone(Trait.class);
    }

    @Test
    void areNotMistakenForAWordWithTheSameHash() {
        String sameHash = (char) ('f' - 1) + String.valueOf((char) ('i' + 31)) + "ne";
        assertThat(sameHash).hasSameHashCodeAs("fine");
        assertThat(Codes.of(Trait.class).find(sameHash.toCharArray(), 0, 4)).isNull();
    }
}
