package org.stet.admin.media;

import com.vaadin.flow.component.customfield.CustomField;
import org.jspecify.annotations.NullUnmarked;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.PictureRef;

/** Stand-in until the field lands. */
@NullUnmarked
public class PictureField extends CustomField<PictureRef> {
    private PictureRef value;

    public PictureField(PictureEditing editing, PictureLibrary library) {}

    @Override
    protected PictureRef generateModelValue() {
        return value;
    }

    @Override
    protected void setPresentationValue(PictureRef newPresentationValue) {
        value = newPresentationValue;
    }
}
