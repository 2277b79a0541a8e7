package org.stet.admin.component;

/** One thing the search of the frame found. Opening it leads there, or does it. */
public record SearchHit(String icon, String title, String detail, Runnable opening) {

    public void open() {
        opening.run();
    }
}
