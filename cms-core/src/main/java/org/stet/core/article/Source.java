package org.stet.core.article;

import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;
import org.stet.core.shared.WebAddress;

/** Something a story rests on: a document, a data set, a person who is named. The address is empty where there is none. */
public record Source(String name, String address) {

    public static final int LONGEST_NAME = 300;

    public Source {
        name = Text.requiredLine("A source’s name", name, LONGEST_NAME);
        address = address.strip();
        if (!address.isEmpty() && !(address.startsWith("http") && new WebAddress(address).isExternal())) {
            throw new InvalidInput("A source’s address begins with https://.");
        }
    }
}
