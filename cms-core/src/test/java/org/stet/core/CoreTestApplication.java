package org.stet.core;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The newsroom without screens, for tests against a real database. */
@SpringBootApplication
@EnableMethodSecurity
public class CoreTestApplication {}
