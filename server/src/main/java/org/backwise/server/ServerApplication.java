package org.backwise.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The parts of the application, found by Spring. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServerApplication {}
