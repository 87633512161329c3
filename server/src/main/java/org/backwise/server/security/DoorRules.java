package org.backwise.server.security;

import jakarta.servlet.DispatcherType;
import org.backwise.server.signin.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** Everything is closed but the way in, the looks, and what has a secret address. */
@Configuration(proxyBeanMethods = false)
class DoorRules {

  @Bean
  SecurityFilterChain door(HttpSecurity http, SignIns signIns) throws Exception {
    ClosedDoor closed = new ClosedDoor();
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers("/sign-in", "/assets/**", "/*/assets/**", "/calendar/*")
                    .permitAll()
                    // Browsers fetch a worker and what it is made of without cookies.
                    .requestMatchers("/worker.js", "/*/device/*.js")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(new SignedInFilter(signIns), CsrfFilter.class)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.csrfTokenRepository(new SignInCsrf()))
        .exceptionHandling(e -> e.authenticationEntryPoint(closed).accessDeniedHandler(closed))
        .headers(SafeHeaders::write)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  /** There are no passwords; without this Spring would make one up. */
  @Bean
  UserDetailsService nobody() {
    return new InMemoryUserDetailsManager();
  }
}
