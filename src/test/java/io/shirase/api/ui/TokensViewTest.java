package io.shirase.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import io.shirase.api.Scope;
import io.shirase.identity.CurrentPerson;
import io.shirase.part.ShortText;
import io.shirase.persistence.ScreenTest;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The page of programs")
class TokensViewTest extends ScreenTest {

    @Test
    @WithUserDetails("admin")
    @DisplayName("gives a token once it has a name, an owner and scopes, and shows it once")
    @SuppressWarnings("unchecked")
    void makes() {
        open("admin/api");
        press("トークンを作る");
        assertThat(words()).contains("100文字までの名前を入れてください。");
        find(ShortText.class).single().setValue("基幹システム");
        press("トークンを作る");
        assertThat(words()).contains("保険会社の人から持ち主を選んでください。");
        ComboBox<CurrentPerson> owner = find(ComboBox.class).single();
        owner.setValue(owner.getListDataView().getItem(0));
        find(CheckboxGroup.class).single().setValue(Set.of(Scope.ASSESS));
        press("トークンを作る");
        assertThat(find(Code.class).single().getText()).startsWith("shirase_");
        assertThat(words()).contains("基幹システム", "送った請求ファイルの計算", "取り消す");
        open("admin/api");
        assertThat(find(Code.class).exists()).isFalse();
    }

    @Test
    @WithUserDetails("supervisor")
    @DisplayName("does not exist for anybody but administrators")
    void others() {
        open("admin/api");
        assertThat(isNotFound()).isTrue();
    }
}
