package org.backwise.server.pages.devices;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.backwise.server.data.DataFolder;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.backwise.server.tls.Certificates;
import org.backwise.server.tls.QrPicture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** My devices. */
@Controller
class DevicesController {
  private final WaysIn ways;
  private final LinkIssuer links;
  private final Optional<X509Certificate> root;

  DevicesController(WaysIn ways, LinkIssuer links, DataFolder data) {
    this.ways = ways;
    this.links = links;
    this.root = ways.own() ? Certificates.root(data) : Optional.empty();
  }

  @GetMapping("/me/devices")
  String devices(Model model) throws GeneralSecurityException {
    model.addAttribute("state", ways.state().code()).addAttribute("root", root.isPresent());
    if (root.isPresent()) {
      model.addAttribute("fingerprint", fingerprint(root.get()));
    }
    return "devices";
  }

  /** A link for another device, which works once; a camera can read it. */
  @PostMapping("/me/devices")
  String pair(@AuthenticationPrincipal PersonId person, Model model)
      throws GeneralSecurityException {
    String link = links.link(ways.address(), person);
    model
        .addAttribute("link", link)
        .addAttribute("picture", QrPicture.of(link))
        .addAttribute("minutes", LinkIssuer.LIFE.toMinutes());
    return devices(model);
  }

  /** What a device has to trust before it goes on without a connection. */
  @GetMapping("/me/devices/backwise.crt")
  ResponseEntity<byte[]> certificate() throws GeneralSecurityException {
    return root.isEmpty()
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, "application/x-x509-ca-cert")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"backwise.crt\"")
            .body(root.get().getEncoded());
  }

  private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return HexFormat.ofDelimiter(" ").formatHex(digest).toUpperCase(Locale.ROOT);
  }
}
