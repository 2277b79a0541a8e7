package org.stet.admin.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who gets in: a password or a one-time link, nothing else. Every view and every verb checks again. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class ConsoleSecurity {

    private static final String[] STATIC_FILES = {
        "/icons.svg",
        "/console.css",
        "/console/*.css",
        "/console/*.js",
        "/door.css",
        "/door.js",
        "/editor/**",
        "/fonts/**"
    };

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /**
     * {@link ConsoleHeaders} alone writes headers: Spring Security leaves some out when others are there. Vaadin's own messages
     * carry Vaadin's token; its configurer would let the sign-in form go without one, and a stranger could then sign somebody
     * in as themselves. {@link PasswordSignIn} is found as a bean; named here too, each try would be made twice.
     */
    @Bean
    SecurityFilterChain console(
            HttpSecurity http, RequestUtil vaadin, SecurityContextRepository contexts, SessionTerms terms) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new BackToWork());
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, STATIC_FILES)
                        .permitAll()
                        .requestMatchers("/sign-in/**", "/welcome/**", "/sign-off/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health")
                        .access((who, request) -> new AuthorizationDecision(isFromHere(request)))
                        .requestMatchers("/pictures/**")
                        .authenticated())
                .csrf(tokens -> tokens.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        login -> login.loginView(SignInView.class).enableCsrfConfiguration(false))
                .addFilterAfter(new SessionGuard(terms), SecurityContextHolderFilter.class)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    /** IPv6 addresses come in brackets and with a zone. */
    private static boolean isFromHere(RequestAuthorizationContext context) {
        var address = context.getRequest().getRemoteAddr().replaceAll("[\\[\\]]|%.*", "");
        return !address.isEmpty() && InetAddress.ofLiteral(address).isLoopbackAddress();
    }
}
