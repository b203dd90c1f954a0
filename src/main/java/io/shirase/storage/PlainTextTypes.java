package io.shirase.storage;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** Every text that goes to the database, to be kept or to be looked for, goes as {@link PlainText}. */
public class PlainTextTypes implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry registry) {
        types.contributeJdbcType(new PlainVarchar());
    }

    private static final class PlainVarchar extends VarcharJdbcType {

        private static final long serialVersionUID = 1;

        @Override
        public <X> ValueBinder<X> getBinder(JavaType<X> type) {
            return new BasicBinder<>(type, this) {

                private static final long serialVersionUID = 1;

                @Override
                protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                        throws SQLException {
                    statement.setString(index, plain(value, options));
                }

                @Override
                protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                        throws SQLException {
                    statement.setString(name, plain(value, options));
                }

                private String plain(X value, WrapperOptions options) {
                    return PlainText.of(type.unwrap(value, String.class, options));
                }
            };
        }
    }
}
