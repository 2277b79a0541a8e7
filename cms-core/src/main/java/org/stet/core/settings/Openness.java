package org.stet.core.settings;

import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;
import org.stet.core.shared.WebAddress;

/**
 * What the site tells besides its stories. Empty means: nothing of the kind.
 *
 * @param showChanges whether readers see what changed between the published versions of a story
 * @param hub the WebSub hub that is told of new stories
 * @param securityContact where flaws are reported, {@code mailto:} or {@code https:}, for {@code security.txt}
 * @param humans the text of {@code humans.txt}, at most 4,000 characters
 * @param llms the text of {@code llms.txt}, the same
 */
public record Openness(
        long version, boolean showChanges, String hub, String securityContact, String humans, String llms) {

    public static final int LONGEST_ADDRESS = 400;
    public static final int LONGEST_TEXT = 4000;

    public Openness {
        hub = hubOf(hub);
        securityContact = contactOf(securityContact);
        humans = Text.lines("humans.txt", humans, LONGEST_TEXT);
        llms = Text.lines("llms.txt", llms, LONGEST_TEXT);
    }

    /** The address as it is kept, or the reason why it cannot be. */
    public static String hubOf(String address) {
        var hub = Text.line("The hub’s address", address, LONGEST_ADDRESS);
        if (!hub.isEmpty() && !(hub.startsWith("http") && new WebAddress(hub).isExternal())) {
            throw new InvalidInput("A hub’s address begins with https://.");
        }
        return hub;
    }

    /** The same for the contact; a bare mail address becomes a {@code mailto:} one. */
    public static String contactOf(String address) {
        var contact = Text.line("The contact", address, LONGEST_ADDRESS);
        if (contact.isEmpty()) {
            return contact;
        }
        var whole = contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
        var scheme = new WebAddress(whole).scheme();
        if (!scheme.equals("mailto") && !scheme.equals("https")) {
            throw new InvalidInput("A contact is a mail address, or an address that begins with https://.");
        }
        return whole;
    }
}
