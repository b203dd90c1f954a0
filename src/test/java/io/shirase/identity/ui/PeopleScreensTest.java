package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.identity.Demo;
import io.shirase.identity.Invitations;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.identity.People;
import io.shirase.identity.Person;
import io.shirase.identity.PersonEntry;
import io.shirase.identity.Role;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.persistence.ScreenTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The screens of people")
class PeopleScreensTest extends ScreenTest {

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Organisations organisations;

    @Test
    @WithUserDetails("admin")
    @DisplayName("say at each field what is missing, make a person, invite them, and send them away")
    void invited() {
        open("admin/people/new");
        press("登録して招待する");
        assertThat(field("名前").isInvalid()).isTrue();

        String mail = "u" + UUID.randomUUID().toString().substring(0, 8) + "@shirase.example";
        field("名前").setValue("見本 花子");
        field("メールアドレス").setValue(mail);
        role().setValue(Role.HANDLER);
        assertThat(organisation().getValue().name()).isEqualTo("しらせ損害保険");
        press("登録して招待する");

        assertThat(heading()).isEqualTo("見本 花子");
        assertThat(words()).contains("招待中");
        Person made = people.find(mail).getFirst();
        assertThat(made.username()).isEqualTo(mail);

        press("リンクを表示して直接渡す");
        assertThat(words()).contains("いまだけ表示されます");
    }

    @Test
    @WithUserDetails("handler")
    @DisplayName("are not there for anybody else")
    void others() {
        for (String page : new String[] {"admin/people", "admin/people/new", "admin/organisations", "admin/start"}) {
            open(page);
            assertThat(isNotFound()).as(page).isTrue();
        }
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName("lead from an empty portal on: what is done, what is to do")
    void firstDay() {
        open("admin/start");

        assertThat(words()).contains("ご自分の会社の名称", "担当者と責任者", "扱う保険商品と連絡先", "済み", "これから");
        assertThat(words()).contains("しらせ損害保険");
        press("確かめて、済みにする");
        assertThat(words()).contains("済みを取り消す");
        press("済みを取り消す");
    }

    @Test
    @WithUserDetails("agency")
    @DisplayName("show everybody their own account, and change the password only with the old one")
    void profile() {
        open("profile");
        password("いまのパスワード").setValue("wrong");
        password("新しいパスワード").setValue("雨の日は駅まで歩きますよ");
        password("新しいパスワード（もう一度）").setValue("雨の日は駅まで歩きますよ");
        press("パスワードを変える");

        assertThat(password("いまのパスワード").getErrorMessage()).isEqualTo("いまのパスワードが違います。");
    }

    @Test
    @WithAnonymousUser
    @DisplayName("say of a link why it cannot be used, and set the first password with one that can")
    void link() {
        open("password");
        PasswordView page = find(PasswordView.class).single();
        page.open("");
        assertThat(words()).contains("このリンクは正しくありません");

        String token = as("admin", () -> {
            Person person = people.add(
                    new PersonEntry("見本 太郎", "u" + UUID.randomUUID(), "", "", Role.HANDLER, Demo.INSURER.id(), null));
            return invitations.handOver(person.id());
        });
        page.open(token.substring("password#".length()));
        password("新しいパスワード").setValue("雨の日は駅まで歩きますよ");
        password("新しいパスワード（もう一度）").setValue("雨の日は");
        press("このパスワードにする");
        assertThat(password("新しいパスワード（もう一度）").isInvalid()).isTrue();
        password("新しいパスワード（もう一度）").setValue("雨の日は駅まで歩きますよ");
        press("このパスワードにする");
        assertThat(heading()).isEqualTo("パスワードを決めました");
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName("say that another administrator was quicker with an organisation's name, and keep what was typed")
    void renamedAtOnce() {
        Organisation firm = organisations.add(OrganisationKind.FIRM, "同時 " + UUID.randomUUID());
        open("admin/organisations/" + firm.id());
        Organisation renamed = organisations.rename(firm, firm.name() + " 改", "カイ");
        field("名称").setValue("あとから " + firm.id());
        press("保存する");

        assertThat(words()).contains("先に名称を「" + renamed.name() + "（カイ）」に変えました");
        assertThat(field("名称").getValue()).isEqualTo("あとから " + firm.id());
        assertThat(organisations.get(firm.id())).isEqualTo(renamed);
        press("保存する");
        assertThat(organisations.get(firm.id()).name()).isEqualTo("あとから " + firm.id());
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName("ask for limits of whoever decides alone, for each product, and keep them")
    void limits() {
        String mail = "l" + UUID.randomUUID().toString().substring(0, 8) + "@shirase.example";
        open("admin/people/new");
        field("名前").setValue("限度 花子");
        field("メールアドレス").setValue(mail);
        role().setValue(Role.OPERATOR);
        assertThat(find(YenField.class).exists()).isFalse();
        role().setValue(Role.HANDLER);
        YenField product = find(YenField.class).all().get(1);
        product.setValue("３００万円");
        press("登録して招待する");

        Person made = people.find(mail).getFirst();
        assertThat(made.authorityLimit()).isNull();
        assertThat(made.productLimits().values()).containsExactly(Yen.of(3_000_000));
        open("admin/people/" + made.id());
        assertThat(find(YenField.class).all().get(1).yen()).contains(Yen.of(3_000_000));
        role().setValue(Role.OPERATOR);
        press("保存する");
        assertThat(people.find(mail).getFirst().productLimits()).isEmpty();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> organisation() {
        return find(ComboBox.class).single();
    }
}
