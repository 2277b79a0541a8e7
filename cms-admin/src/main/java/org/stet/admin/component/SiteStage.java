package org.stet.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;

/** Pages of the site in a frame that is as wide as a phone's screen or a desk's, and drawn smaller where there is less room. */
public class SiteStage extends Div {

    private int drawn;

    public SiteStage() {
        addClassName("stage");
    }

    public void setWide(boolean wide) {
        setClassName("desktop", wide);
    }

    /**
     * A new frame each time: one that led elsewhere comes back, and the browser's history keeps none of them. The one that
     * is seen stays until it has something to show.
     */
    public void show(String address) {
        var frame = new IFrame(address + "?n=" + ++drawn);
        frame.setSandbox(SandboxType.ALLOW_SAME_ORIGIN, SandboxType.ALLOW_POPUPS);
        frame.getElement().setAttribute("title", Words.of("preview.frame"));
        frame.getElement().setAttribute("referrerpolicy", "no-referrer");
        while (getComponentCount() > 1) {
            remove(getComponentAt(1));
        }
        frame.setClassName("coming", getComponentCount() > 0);
        frame.getElement().addEventListener("load", loaded -> alone(frame));
        add(frame);
    }

    private void alone(IFrame frame) {
        if (indexOf(frame) >= 0) {
            frame.removeClassName("coming");
            getChildren().takeWhile(each -> each != frame).toList().forEach(this::remove);
        }
    }
}
