package io.shirase.web;

import java.net.URI;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the server who stands in front of it, and what it is called outside. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outside(Proxies proxies, PublicUrl publicUrl) {
        return server -> {
            server.addEngineValves(new ProxyValve(proxies));
            server.addConnectorCustomizers(
                    connector -> publicUrl.find().ifPresent(url -> name(connector, url, publicUrl.isSecure())));
        };
    }

    private static void name(Connector connector, URI url, boolean secure) {
        connector.setProxyName(url.getHost());
        connector.setProxyPort(PublicUrl.port(url));
        connector.setScheme(url.getScheme());
        connector.setSecure(secure);
    }
}
