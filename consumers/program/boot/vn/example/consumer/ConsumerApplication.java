package vn.example.consumer;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.sandbox.PortalSandbox;
import jakarta.validation.Validator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A host on Spring Boot: a web application with a client of the portal as a bean. */
@SpringBootApplication
public class ConsumerApplication {

  /** A form of the host's own, checked by Spring's validator with a constraint of ours. */
  public record Form(@TaxCode.Valid String taxNumber) {}

  @Bean
  PortalSandbox sandbox() {
    return PortalSandbox.start();
  }

  @Bean
  PortalClient portal(PortalSandbox sandbox) {
    return sandbox.clientBuilder().build();
  }

  public static void main(String[] arguments) {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(ConsumerApplication.class, "--server.port=0")) {
      if (context.getBean(Validator.class).validate(new Form("1")).size() != 1) {
        throw new IllegalStateException("a wrong tax number was taken");
      }
      System.out.println(
          "CONSUMER "
              + Settlement.run(
                  context.getBean(PortalSandbox.class), context.getBean(PortalClient.class)));
    }
  }
}
