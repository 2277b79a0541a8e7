package org.stet.core.article;

import org.stet.core.OnH2;

@OnH2
class StoryOnH2Tests extends StoryContract {}
