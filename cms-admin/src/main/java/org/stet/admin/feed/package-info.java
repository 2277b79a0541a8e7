/** What the site tells besides its stories, and the hub that is told of new ones. */
@NullMarked
package org.stet.admin.feed;

import org.jspecify.annotations.NullMarked;
