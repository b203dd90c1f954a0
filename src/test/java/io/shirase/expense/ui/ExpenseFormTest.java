package io.shirase.expense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import io.shirase.assessment.Activity;
import io.shirase.assessment.Products;
import io.shirase.assessment.Questions;
import io.shirase.assessment.Trait;
import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import io.shirase.persistence.ScreenTest;
import io.shirase.product.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
class ExpenseFormTest extends ScreenTest {

    private static final Product INVENTED =
            Products.reader().read(Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml"));
    private static final Product SOMPO = Products.packaged().find("sompo-web").orElseThrow();

    private ExpenseForm form(Product product) {
        ExpenseForm form = new ExpenseForm(Questions.of(product));
        UI.getCurrent().add(form);
        return form;
    }

    private List<String> asked(Activity activity) {
        find(ActivityField.class).single().setValue(activity);
        return questions().stream().map(Checkbox::getLabel).toList();
    }

    private List<Checkbox> questions() {
        return find(Checkbox.class).all().stream()
                .filter(box -> !box.getLabel().equals("時刻はまだ分からない"))
                .toList();
    }

    @Test
    void aSixthProductsFileMakesItAskWhatNoOtherProductAsks() {
        form(INVENTED);

        assertThat(asked(Activity.ATTACK_CHECK)).containsExactly("作業は日本の外で行われた");
        assertThat(asked(Activity.NOTIFICATION)).hasSize(1).allMatch(label -> label.contains("現金"));
        assertThat(asked(Activity.CALL_CENTRE)).hasSize(1).allMatch(label -> label.contains("罰金"));
        assertThat(asked(Activity.SHUTDOWN)).isEmpty();
    }

    @Test
    void theAnswerIsKeptInTheLine() {
        ExpenseForm form = form(INVENTED);
        asked(Activity.ATTACK_CHECK);
        questions().getFirst().setValue(true);

        assertThat(form.facts().domestic()).isFalse();
    }

    @Test
    void whatThisProductDoesNotAskStaysAsItStoodInTheLine() {
        ExpenseForm form = form(SOMPO);
        ExpenseFacts facts = ExpenseFacts.NONE.with(spent -> {
            spent.activity = Activity.DEFENCE;
            spent.amount = Yen.of(10);
            spent.outsourced = true;
            spent.claimId = UUID.randomUUID();
            spent.domestic = false;
            spent.traits = List.of(Trait.CASH);
        });

        form.show(facts);

        assertThat(questions()).isEmpty();
        assertThat(form.facts()).isEqualTo(facts);
    }
}
