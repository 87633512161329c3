package org.backwise.handouts.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.backwise.handouts.markup.Page;

/** Takes the clock out of a document: its id comes from the page, its dates are gone. */
final class Timeless {

  private Timeless() {}

  static void make(PDDocument document, Page page) throws IOException {
    PDDocumentInformation about = document.getDocumentInformation();
    about.getCOSObject().removeItem(COSName.CREATION_DATE);
    about.getCOSObject().removeItem(COSName.MOD_DATE);
    document.setDocumentId(id(page.html()));
  }

  private static long id(String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(page.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
