package org.stet.core.live;

import org.stet.core.shared.Window;

/** When a story's coverage began and when it ends by itself, and after how many quiet hours that is. */
public record LivePlan(Window window, int quietHours) {}
