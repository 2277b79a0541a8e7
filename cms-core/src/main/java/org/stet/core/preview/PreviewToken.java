package org.stet.core.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret part of a preview's address, and what the database keeps in its place. */
public final class PreviewToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private PreviewToken() {}

    /** 160 random bits. Small letters and digits only, since the site's addresses know no capitals. */
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
