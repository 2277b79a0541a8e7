package org.stet.core.comment;

import org.stet.core.OnH2;

@OnH2
class CommentOnH2Tests extends CommentContract {}
