package org.stet.site.shell;

/** The newsroom's own mark, in place of its name in type. */
public record Logo(String href, int width, int height) {}
