/** Longhand, the invented newsroom a first start can show. */
@NullMarked
package org.stet.admin.demo;

import org.jspecify.annotations.NullMarked;
